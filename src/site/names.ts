import { positionPieces } from '#cv/head.ts';
import { textOfPieces } from '#cv/row.ts';
import { nameFor } from '#model/people.ts';
import { currentPositions } from '#model/roles.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { RouteName, SiteSettings } from '#model/schema/site-settings.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { displayName, type Name } from '#publications/publication.ts';
import type { Words } from './words/words.ts';
import { findText, type Locale } from '#text/localized.ts';
import { findPlainText } from '#text/plain-text.ts';

/** What the site and its owner are called in a language, as plain text. */
export interface SiteNames {
  /** The name of the person. */
  owner: string;
  /** The name of the site: that of the person unless it has its own. */
  site: string;
  /** The site in one sentence. */
  summary: string | undefined;
}

/** What the site and its owner are called for readers of a language. */
export function siteNames(
  site: Pick<SiteSettings, 'title' | 'description'>,
  profile: Pick<Profile, 'name' | 'headline'> & Partial<Pick<Profile, 'positions'>>,
  locale: Locale,
): SiteNames {
  const { lang, defaultLang } = locale;
  const plain = (text: LocalizedText | undefined) => findPlainText(text, lang, defaultLang);
  const owner = nameFor(profile.name, lang);
  const [first] = currentPositions(profile.positions ?? []);
  const position = first && textOfPieces(positionPieces({ ...first, unit: undefined, note: undefined }, locale));
  const summary = plain(site.description) ?? plain(profile.headline) ?? position;
  return { owner, site: plain(site.title) ?? owner, summary };
}

/** What a page of the engine is called: what site.yaml says, else the word of the interface. */
export function routeTitle(
  route: RouteName,
  site: Pick<SiteSettings, 'research' | 'experience' | 'publications'>,
  { lang, defaultLang }: Locale,
  words: Words,
): string {
  const written = route in site ? site[route as keyof typeof site].title : undefined;
  return findText(written, lang, defaultLang)?.text ?? words.routes[route];
}

/**
 * The first letters of a name, three at most: `CSW`. What stands in parentheses is another form of the name before it,
 * and what follows the name is no part of it.
 */
export function monogramOf(name: Name): string {
  const words =
    displayName({ ...name, suffix: undefined })
      .replace(/\([^()]*\)/g, '')
      .match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => [...word][0]!.toUpperCase())
    .slice(0, 3)
    .join('');
}
