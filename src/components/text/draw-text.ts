import { citeLabel } from '#lib/bibliography/cite-mark.ts';
import { inlineMarkdownToHtml, type Surroundings } from '#lib/inline-markdown.ts';
import type { Locale } from '#lib/locale.ts';
import type { Mentions } from '#lib/mentions.ts';
import { siteUrl } from '#lib/urls.ts';

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
  const cited = (await findMentions?.())?.publications;
  return {
    resolveUrl: (url) => siteUrl(url, locale, import.meta.env.BASE_URL, (key) => cited?.get(key)),
    labelOf: (key) => {
      const publication = cited?.get(key);
      return publication ? citeLabel(publication) : key;
    },
  };
}
