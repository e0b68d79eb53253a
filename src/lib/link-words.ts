import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { linkKind, placeOfLink } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link, LinkKind } from '#schemas/link.ts';
import { type LinkKindRow, linkKinds } from '#tables/link-kinds.ts';

/** The words that the names of links need. */
export interface LinkWords {
  linkKinds: Record<LinkKind, string>;
  colon: string;
  parentheses: (text: string) => string;
}

/** A link with what readers of one language see of it. */
export interface NamedLink {
  link: Link;
  kind: LinkKind;
  name: string;
}

/**
 * Links that stand beside each other, each with its name: the label of its author, else its kind. Several websites are
 * told apart by their hosts. A link without an address is a placeholder and left out, unless its label is all there is.
 */
export function nameLinks(
  links: readonly Link[],
  { lang, defaultLang, words }: { lang: string; defaultLang: string; words: LinkWords },
): NamedLink[] {
  const shown = links.filter((link) => link.url !== undefined || isBareLink(link));
  const unnamed = shown.filter((link) => linkKind(link) === 'website' && !link.label && !link.qualifier);
  return shown.map((link) => {
    const kind = linkKind(link);
    const [label, qualifier] = [link.label, link.qualifier].map((text) => {
      const found = findText(text, lang, defaultLang)?.text;
      return found && inlineMarkdownToText(found);
    });
    const host = unnamed.length > 1 && unnamed.includes(link) ? hostAmong(link, unnamed) : undefined;
    const name = label ?? host ?? words.linkKinds[kind];
    const said = isBareLink(link) ? words.linkKinds[kind] + words.colon + name : name;
    return { link, kind, name: qualifier ? said + words.parentheses(qualifier) : said };
  });
}

/** Whether a link has no address because there are none of its kind, as of an account of WeChat. */
export function isBareLink(link: Link): boolean {
  const row: LinkKindRow = linkKinds[linkKind(link)];
  return row.isBare === true && link.url === undefined && link.label !== undefined;
}

/** The host of one of several websites, with the path where another has the same host. */
function hostAmong(link: Link, others: readonly Link[]): string | undefined {
  if (!/^https?:/.test(link.url ?? '')) return undefined;
  const hostOf = ({ url = '' }: Link) => placeOfLink(url).split(/[/?]/)[0];
  const isAlone = others.every((other) => other === link || hostOf(other) !== hostOf(link));
  return isAlone ? hostOf(link) : placeOfLink(link.url!);
}
