import type { Organization, Person, ProfilePage, WithContext } from 'schema-dts';
import { displayName } from '#lib/bibliography/publication.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { findOpenEmails } from '#lib/cv/write/emails.ts';
import { isOwnLink } from '#lib/find/own-links.ts';
import { ownerId } from '#lib/find/owner-id.ts';
import type { Reach } from '#lib/find/reach.ts';
import { siteNames } from '#lib/find/site-names.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { nameFor } from '#lib/people.ts';
import { findText, htmlLang } from '#lib/text.ts';
import type { Education } from '#schemas/education.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Site } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';

type ProfilePageJsonLd = WithContext<Extract<ProfilePage, { '@type': 'ProfilePage' }>>;

/** Who a site is about, and the full address of the portrait. */
export interface DescribedProfile {
  site: Pick<Site, 'title' | 'description'>;
  profile: Pick<Profile, 'name' | 'headline' | 'orcid' | 'links' | 'emails' | 'positions' | 'interests'>;
  education: readonly Pick<Education, 'institutions' | 'end'>[];
  image: string | undefined;
}

/** The home page as schema.org's JSON-LD, for search engines. What the author did not say is absent. */
export function profileJsonLd(
  { site, profile, education, image }: DescribedProfile,
  words: { partSeparator: string },
  reach: Reach,
): ProfilePageJsonLd {
  const { lang, defaultLang } = reach.locale;
  const home = reach.fileUrl('/');
  const names = siteNames(site, profile, reach.locale, words);
  const { positions, interests } = profile;
  const plain = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang);
    return found && inlineMarkdownToText(found.text);
  };
  const each = (texts: readonly (LocalizedText | undefined)[]) => [
    ...new Set(texts.flatMap((text) => plain(text) ?? [])),
  ];
  const organizations = each(positions.map(({ organization }) => organization));
  // Who still studies there is no alumnus yet.
  const left = education.filter(({ end }) => end !== 'present');
  const schools = each(left.flatMap(({ institutions }) => institutions.map(({ name }) => name)));
  const name = nameFor(profile.name, lang);
  const { native, aliases } = profile.name;
  const others = [displayName(profile.name), native, ...aliases].filter((other) => other && other !== name);
  const person: Person = {
    '@type': 'Person',
    '@id': ownerId(home),
    name,
    ...dropEmpty({
      alternateName: [...new Set(others)] as string[],
      description: plain(profile.headline),
      url: reach.resolveUrl('/'),
      image,
      email: findOpenEmails(profile),
      jobTitle: each(positions.map(({ title }) => title)),
      affiliation: organizations.map((organization): Organization => ({ '@type': 'Organization', name: organization })),
      alumniOf: schools.map((school): Organization => ({
        '@type': 'Organization',
        name: school,
      })),
      knowsAbout: each(interests.map(({ label }) => label)),
      sameAs: sameAs(profile),
    }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: reach.resolveUrl('/'),
    inLanguage: htmlLang(lang),
    mainEntity: person,
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      url: home,
      name: names.site,
      ...(names.summary && { description: names.summary }),
      inLanguage: reach.locale.languages.map(htmlLang),
      author: { '@id': ownerId(home) },
    },
  };
}

/** The pages of the same person elsewhere. */
function sameAs({ orcid, links }: Pick<Profile, 'orcid' | 'links'>): string[] {
  const own = links.flatMap((link) => (isOwnLink(link) && link.url ? [link.url] : []));
  return [...new Set([...(orcid ? [`https://orcid.org/${orcid}`] : []), ...own])];
}
