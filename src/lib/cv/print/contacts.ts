import { type LinkWords, nameLinks } from '#lib/link-label.ts';
import { linkKind } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link } from '#schemas/link.ts';
import type { Profile } from '#schemas/profile.ts';
import type { PrintSpan, PrintSurroundings } from './span.ts';
import { markdownSpans, textSpan } from './text-spans.ts';

/** The words that contacts need. */
export interface ContactWords extends LinkWords {
  email: { obfuscated: (user: string, host: string) => string };
}

/** Longer addresses are called by their kind. */
const readableLength = 36;

/**
 * How to reach somebody, one after the other: place, e-mail addresses that may be shown, the site itself, pages
 * elsewhere. An address that is short enough to be read from paper is written out.
 * @param site full address of the site
 */
export function contactSpans(
  profile: Pick<Profile, 'location' | 'office' | 'emails' | 'links' | 'orcid'>,
  site: string,
  reader: { lang: string; defaultLang: string; words: ContactWords },
  surroundings: PrintSurroundings,
): PrintSpan[][] {
  const { lang, defaultLang, words } = reader;
  const { emails, orcid, location, office } = profile;
  const places = [office, location].flatMap((place) => findText(place, lang, defaultLang)?.text ?? []);
  const links = distinctLinks([{ url: site }, ...profile.links]);
  return [
    ...places.map((place) => markdownSpans(place, surroundings)),
    ...emails
      .filter(({ display }) => display !== 'hidden')
      .map(({ address, display }) => {
        const [user = '', host = ''] = address.split('@');
        if (display !== 'plain') return textSpan(words.email.obfuscated(user, host));
        return linkTo(`mailto:${address}`, address);
      }),
    ...nameLinks(
      links.filter((link) => !(orcid && linkKind(link) === 'orcid')),
      reader,
    ).map(({ link: { url }, word, qualifier }) =>
      url === undefined
        ? textSpan(word + qualifier)
        : linkTo(surroundings.resolveUrl(url), readableAddress(url) ?? word + qualifier),
    ),
    ...(orcid ? [linkTo(`https://orcid.org/${orcid}`, `ORCID ${orcid}`)] : []),
  ];
}

/** An address as one would type it from paper; undefined when nobody would. */
export function readableAddress(url: string): string | undefined {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, search, hash } = new URL(url);
  const readable = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return search || hash || readable.length > readableLength || readable.includes('%') ? undefined : readable;
}

function linkTo(url: string, text: string): PrintSpan[] {
  return [{ is: 'link', url, inside: textSpan(text) }];
}

/** Each address once, and what has none. */
function distinctLinks(links: readonly Link[]): Link[] {
  const known = new Set<string>();
  return links.filter(({ url }) => {
    if (url === undefined) return true;
    const address = readableAddress(url) ?? url;
    return known.has(address) ? false : known.add(address);
  });
}
