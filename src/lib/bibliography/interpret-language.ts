import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { languageTag } from '#lib/bibliography/languages.ts';

/** The language of an entry, where it is not English: `langid`, else the first of `language` (manual, section 2.2.3). */
export function interpretLanguage({ find, text, say }: EntryReader): string | undefined {
  const field = find('langid', 'language');
  if (!field) return undefined;
  const written = (text('langid', 'language') ?? '').split(/\s+and\s+|[,;/]/)[0]!;
  const { tag, meant } = languageTag(written);
  if (!tag)
    say({
      field: field.name,
      severity: 'warning',
      code: 'invalid-value',
      message: `The language \`${written}\` is not known.`,
      hint: meant ? `Did you mean \`${meant}\`?` : 'Write its name in English, or its BCP 47 tag: langid = {de}.',
    });
  return tag && !/^en\b/.test(tag) ? tag : undefined;
}
