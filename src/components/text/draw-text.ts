import { citeLabel } from '#lib/bibliography/cite-mark.ts';
import { inlineMarkdownToHtml } from '#lib/inline-markdown.ts';
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
  const cited = written.includes('@') ? (await findMentions?.())?.publications : undefined;
  return inlineMarkdownToHtml(written, {
    resolveUrl: (url) => siteUrl(url, locale, import.meta.env.BASE_URL, (key) => cited?.get(key)),
    labelOf: (key) => {
      const publication = cited?.get(key);
      return publication ? citeLabel(publication) : key;
    },
  });
}
