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
import { currentPositions } from '#lib/positions.ts';
import { findText, htmlLang } from '#lib/text.ts';
import type { Education } from '#sections/education.ts';
import type { Profile } from '#schemas/profile.ts';
import type { SiteSettings } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';

type ProfilePageJsonLd = WithContext<Extract<ProfilePage, { '@type': 'ProfilePage' }>>;

/** Who a site is about, and the full address of the portrait. */
export interface DescribedProfile {
  site: Pick<SiteSettings, 'title' | 'description'>;
  profile: Pick<Profile, 'name' | 'headline' | 'orcid' | 'links' | 'emails' | 'positions' | 'interests'>;
  education: readonly Pick<Education, 'institutions' | 'end'>[];
  image: string | undefined;
}

/** The home page as schema.org's JSON-LD, for search engines. What the author did not say is absent. */
export function profileJsonLd({ site, profile, education, image }: DescribedProfile, reach: Reach): ProfilePageJsonLd {
  const { lang, defaultLang } = reach.locale;
  const home = reach.fileUrl('/');
  const names = siteNames(site, profile, reach.locale);
  const { interests } = profile;
  const positions = currentPositions(profile.positions);
  const plain = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang);
    return found && inlineMarkdownToText(found.text);
  };
  const each = (texts: readonly (LocalizedText | undefined)[]) => [
    ...new Set(texts.flatMap((text) => plain(text) ?? [])),
  ];
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
      honorificSuffix: profile.name.credentials?.join(', '),
      description: plain(profile.headline),
      url: reach.resolveUrl('/'),
      image,
      email: findOpenEmails(profile),
      jobTitle: each(positions.map(({ title }) => title)),
      affiliation: affiliations(positions, plain, reach.resolveUrl),
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

/** Where somebody is: each organisation once, with the units of it. */
function affiliations(
  positions: Profile['positions'],
  plain: (text: LocalizedText | undefined) => string | undefined,
  resolveUrl: (url: string) => string,
): Organization[] {
  const places = positions.flatMap(({ organization, unit, url }) => {
    const [name, part] = [plain(organization), plain(unit)];
    const page = url && resolveUrl(url);
    return name ? [{ name, part, page }] : part ? [{ name: part, part: undefined, page }] : [];
  });
  return [...Map.groupBy(places, ({ name }) => name)].map(([name, same]) => {
    const named = (of: string, page: string | undefined) =>
      dropEmpty({ '@type': 'Organization' as const, name: of, url: page }) as Organization;
    const units = same.flatMap(({ part, page }) => (part ? [named(part, page)] : []));
    const page = same.find((place) => !place.part && place.page)?.page;
    return { ...(named(name, page) as object), ...(units.length > 0 && { department: units }) } as Organization;
  });
}

/** The pages of the same person elsewhere. */
function sameAs({ orcid, links }: Pick<Profile, 'orcid' | 'links'>): string[] {
  const own = links.flatMap((link) => (isOwnLink(link) && link.url ? [link.url] : []));
  return [...new Set([...(orcid ? [`https://orcid.org/${orcid}`] : []), ...own])];
}
