import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import type { Locale } from '#lib/locale.ts';
import { nameFor } from '#lib/people.ts';
import { findText } from '#lib/text.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Site } from '#schemas/site.ts';
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
  site: Pick<Site, 'title' | 'description'>,
  profile: Pick<Profile, 'name' | 'headline'> & Partial<Pick<Profile, 'positions'>>,
  { lang, defaultLang }: Locale,
  { partSeparator }: { partSeparator: string },
): SiteNames {
  const plain = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang);
    return found && inlineMarkdownToText(found.text);
  };
  const owner = nameFor(profile.name, lang);
  const [first] = profile.positions ?? [];
  const position = [plain(first?.title), plain(first?.organization)].filter(Boolean).join(partSeparator);
  const summary = plain(site.description) ?? plain(profile.headline) ?? (position || undefined);
  return { owner, site: plain(site.title) ?? owner, summary };
}
