import { assembleCvs, type CvDocument } from '#cv/document.ts';
import { type Metrics, metrics } from '#metrics/metrics.ts';
import type { CollectionName, DataOf } from '#model/schema/collections.ts';
import { cv } from '#model/schema/cv.ts';
import type { Opening } from '#model/schema/opening.ts';
import type { Page } from '#model/schema/page.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { SiteSettings } from '#model/schema/site-settings.ts';
import { locatePlace, type Place } from '#places/place.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { type AcademicRecord, arrangeRecord, forEachList, type RecordLists } from '#sections/index.ts';
import { compareDates } from '#text/dates.ts';
import type { Locale } from '#text/localized.ts';
import { buildMenu, type MenuItem } from './addresses.ts';
import { collectBodies, type WrittenBody } from './bodies.ts';
import type { CheckedContent } from './checked-content.ts';
import { arrangeThemes, languagesOfEntry, peopleOf, publicationsOf, type Theme, translatedEntries } from './join.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { identifyNews, type ListedNews } from './news.ts';
import type { KnownPerson } from './people.ts';
import { arrangeProjects, arrangeRoles, type ListedProject, type ListedRole } from './roles.ts';

/** A page of the author's own. */
export interface ListedPage {
  id: string;
  data: Page;
  /** The languages it is written in. */
  languages: readonly string[];
}

/**
 * All that the content says, joined: translations merged, people and papers found, everything in order. Pages, CVs,
 * pictures, exports and metrics are made from it.
 */
export interface Site {
  /** site.yaml. */
  settings: SiteSettings;
  /** BCP 47 tags, the default first. */
  languages: readonly string[];
  defaultLang: string;
  profile: Profile;
  /** Everybody the content knows, the owner first. */
  people: readonly KnownPerson[];
  /** All publications that are shown, in the order of a list. */
  publications: readonly ListedPublication[];
  /** The sections that home page and CV share. */
  record: AcademicRecord;
  /** The roles in order, each with its projects. */
  roles: readonly ListedRole[];
  /** The projects of no role. */
  projects: readonly ListedProject[];
  /** The research themes as a tree. */
  themes: readonly Theme[];
  /** Pinned items first, then the latest. */
  news: readonly ListedNews[];
  /** Calls that are open. */
  openings: readonly Opening[];
  /** Places with their coordinates, in the order of the file. */
  places: readonly Place[];
  /** The author's own pages, by `order` and then by name. */
  pages: readonly ListedPage[];
  metrics: Metrics;
  /** The full CV, then its variants. */
  cvs: readonly CvDocument[];
  /** Bodies by entry: `profile`, `projects/parity`. */
  bodies: ReadonlyMap<string, WrittenBody>;
  /** Every address that is published. */
  manifest: Manifest;
  menu: readonly MenuItem[];
}

/** The site that content gives; undefined without a profile or a site.yaml, which the check reports. */
export function joinSite(checked: CheckedContent): Site | undefined {
  const list = <Name extends CollectionName>(name: Name): DataOf<Name>[] => checked.good[name].map(({ data }) => data);
  const [settings] = list('site');
  const [owner] = translatedEntries(checked, 'profile');
  if (!settings || !owner) return undefined;

  const { languages } = checked;
  const profile = owner.data;
  const people = peopleOf(checked);
  const publications = publicationsOf(checked);
  const manifest = manifestOf(checked);
  const record = arrangeRecord(forEachList(list) as RecordLists, profile, people);
  const allProjects = arrangeProjects(translatedEntries(checked, 'projects'), people, publications);
  const roles = arrangeRoles(translatedEntries(checked, 'experience'), allProjects, people);
  const projects = allProjects.filter(({ entry }) => entry.data.role === undefined);
  const pages = listPages(checked);
  const { topics } = settings.publications;
  return {
    settings,
    languages,
    defaultLang: languages[0]!,
    profile,
    people,
    publications,
    record,
    roles,
    projects,
    themes: arrangeThemes(checked, publications),
    news: arrangeNews(list('news'), languages[0]!),
    openings: list('openings').filter(({ status }) => status === 'open'),
    places: list('places').map((place) => locatePlace(place, list('coordinates')[0] ?? {})),
    pages,
    metrics: list('metrics')[0] ?? metrics.parse({}),
    cvs: assembleCvs({ profile, record, roles, projects, publications, topics, people }, list('cv')[0] ?? cv.parse({})),
    bodies: collectBodies(checked),
    manifest,
    menu: buildMenu(
      settings.menu,
      manifest.routes,
      pages.map(({ id, data }) => ({ id, ...data })),
    ),
  };
}

/** The locale of a page in one of the languages of a site. */
export function localeOf({ languages, defaultLang }: Pick<Site, 'languages' | 'defaultLang'>, lang: string): Locale {
  return { lang, defaultLang, languages };
}

function listPages(checked: CheckedContent): ListedPage[] {
  return translatedEntries(checked, 'pages')
    .map(({ id, data }) => ({ id, data, languages: languagesOfEntry(checked, 'pages', id) }))
    .sort((a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function arrangeNews(items: DataOf<'news'>[], defaultLang: string): ListedNews[] {
  const latestFirst = items.toSorted((a, b) => compareDates(b.date, a.date));
  return identifyNews(latestFirst, defaultLang).sort((a, b) => Number(b.pinned) - Number(a.pinned));
}
