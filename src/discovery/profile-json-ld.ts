import type { BreadcrumbList, Organization, Person, ProfilePage, WithContext } from 'schema-dts';
import { dropEmpty, findOpenEmails } from '#cv/write/parts.ts';
import type { Context } from '#model/context.ts';
import { isOwnLink } from '#model/links.ts';
import { nameFor } from '#model/people.ts';
import { currentPositions } from '#model/roles.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { SiteSettings } from '#model/schema/site-settings.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { displayName } from '#publications/publication.ts';
import type { Education } from '#sections/education.ts';
import { siteNames } from '#site/names.ts';
import { htmlLang } from '#text/localized.ts';
import { findPlainText } from '#text/plain-text.ts';

type ProfilePageJsonLd = WithContext<Extract<ProfilePage, { '@type': 'ProfilePage' }>>;

/** Who a site is about, and the full address of the portrait. */
export interface DescribedProfile {
  site: Pick<SiteSettings, 'title' | 'description'>;
  profile: Pick<Profile, 'name' | 'headline' | 'orcid' | 'links' | 'emails' | 'positions' | 'interests'>;
  education: readonly Pick<Education, 'institutions' | 'end'>[];
  image: string | undefined;
}

/** The home page as schema.org's JSON-LD, for search engines. What the author did not say is absent. */
export function profileJsonLd(
  { site, profile, education, image }: DescribedProfile,
  context: Context,
): ProfilePageJsonLd {
  const { lang, defaultLang, home } = context;
  const names = siteNames(site, profile, context);
  const { interests } = profile;
  const positions = currentPositions(profile.positions);
  const plain = (text: LocalizedText | undefined) => findPlainText(text, lang, defaultLang);
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
      url: context.resolveUrl('/'),
      image,
      email: findOpenEmails(profile),
      jobTitle: each(positions.map(({ title }) => title)),
      affiliation: affiliations(positions, plain, context.resolveUrl),
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
    url: context.resolveUrl('/'),
    inLanguage: htmlLang(lang),
    mainEntity: person,
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      url: home,
      name: names.site,
      ...(names.summary && { description: names.summary }),
      inLanguage: context.languages.map(htmlLang),
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

/** The way to a page from the home page, as schema.org's JSON-LD. The last step is the page itself. */
export function breadcrumbsJsonLd(steps: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/**
 * The identifier of the person that a site is about, the same in all languages and on all pages.
 * @param home the full address of the home page in the default language
 */
export function ownerId(home: string): string {
  return `${home}#me`;
}
