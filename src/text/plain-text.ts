import type { LocalizedText } from '#model/schema/text.ts';
import { inlineMarkdownToText } from './inline-markdown.ts';
import { findText } from './localized.ts';

/** A text in the language of the reader without its marks, as titles, descriptions and files for programs have it. */
export function findPlainText(
  written: LocalizedText | undefined,
  lang: string,
  defaultLang: string,
): string | undefined {
  const found = findText(written, lang, defaultLang);
  return found && inlineMarkdownToText(found.text);
}
