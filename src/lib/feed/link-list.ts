import { linkKind } from '#lib/links.ts';
import { escapeHtml } from '#lib/inline-markdown.ts';
import type { Reach } from '#lib/find/reach.ts';
import { findText } from '#lib/text.ts';
import type { Link, LinkKind } from '#schemas/link.ts';

/** Links as a paragraph of HTML; nothing where there is none. A link without an address is a placeholder. */
export function linkParagraph(links: readonly Link[], kinds: Record<LinkKind, string>, reach: Reach): string {
  const { lang, defaultLang } = reach.locale;
  const drawn = links.flatMap((link) => {
    if (!link.url) return [];
    const [label, qualifier] = [link.label, link.qualifier].map((text) => findText(text, lang, defaultLang)?.text);
    const words = [label ?? kinds[linkKind(link)], qualifier && `(${qualifier})`].filter(Boolean).join(' ');
    return [`<a href="${escapeHtml(reach.resolveUrl(link.url))}">${escapeHtml(words)}</a>`];
  });
  return drawn.length > 0 ? `<p>${drawn.join(' · ')}</p>` : '';
}
