import type { RenderResult } from 'astro:content';
import { surroundingsOf } from '#model/context.ts';
import type { Mentions } from '#site/mentions.ts';
import type { Body } from '#text/body/parse-body.ts';
import { inlineMarkdownToHtml, type Surroundings } from '#text/inline-markdown.ts';
import type { Locale } from '#text/localized.ts';

/**
 * Inline Markdown of the content as HTML, with addresses under the base path and citations by their labels.
 * @param findMentions `Astro.locals.mentions`; asked only for a text that cites
 */
export async function drawText(
  written: string,
  locale: Locale,
  findMentions: (() => Promise<Mentions>) | undefined,
): Promise<string> {
  return inlineMarkdownToHtml(
    written,
    await findSurroundings(locale, written.includes('@') ? findMentions : undefined),
  );
}

/**
 * What a text needs to know of the site it stands in.
 * @param findMentions `Astro.locals.mentions`, for a text that cites
 */
export async function findSurroundings(
  locale: Locale,
  findMentions: (() => Promise<Mentions>) | undefined,
): Promise<Surroundings> {
  return surroundingsOf(locale, import.meta.env.BASE_URL, (await findMentions?.())?.publications);
}

/** The body of an entry as a page gets it: what it is read to be, or, where the configuration trusts it, code. */
export type ShownBody = WrittenBody | CodeBody;

export interface WrittenBody {
  read: Body;
  /** The entry's file from the content folder, without its extension: from there pictures are named. */
  file: string;
  /** Blocks of code with their colours, by `codeKey`. */
  codes: Readonly<Record<string, string>>;
  lang: string;
}

export interface CodeBody {
  Content: RenderResult['Content'];
  lang: string;
}
