import { positionPieces } from '#lib/cv/rows/position.ts';
import { textOfPieces } from '#lib/cv/rows/row.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import type { Locale } from '#lib/locale.ts';
import { nameFor } from '#lib/people.ts';
import { currentPositions } from '#lib/positions.ts';
import { findText } from '#lib/text.ts';
import type { Profile } from '#schemas/profile.ts';
import type { SiteSettings } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';

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
  languages: Locale,
): SiteNames {
  const { lang, defaultLang } = languages;
  const plain = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang);
    return found && inlineMarkdownToText(found.text);
  };
  const owner = nameFor(profile.name, lang);
  const [first] = currentPositions(profile.positions ?? []);
  const position = first && textOfPieces(positionPieces({ ...first, unit: undefined, note: undefined }, languages));
  const summary = plain(site.description) ?? plain(profile.headline) ?? position;
  return { owner, site: plain(site.title) ?? owner, summary };
}
