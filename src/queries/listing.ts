import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import {
  groupByTheme,
  groupByTopic,
  groupByType,
  groupByYear,
  type PublicationGroup,
} from '#lib/bibliography/order.ts';
import { findViews } from '#lib/bibliography/views.ts';
import { relatedFinder } from '#lib/bibliography/related.ts';
import type { PublicationView } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getThemeList } from './research.ts';
import { getSite } from './site.ts';

/** A part of the list with its heading, where that is a text of the content, and whether it is unfolded at first. */
export interface ListedGroup extends Omit<PublicationGroup, 'publications'> {
  title: LocalizedText | undefined;
  open: boolean;
  publications: ListedPublication[];
}

/** The list divided in one of the ways. */
export async function getPublicationGroups(view: PublicationView): Promise<ListedGroup[]> {
  const [publications, { topics }, themes] = [
    await getPublications(),
    (await getSite()).publications,
    await getThemeList(),
  ];
  const groups = {
    year: () => groupByYear(publications),
    topic: () =>
      groupByTopic(
        publications,
        topics.map(({ id }) => id),
      ),
    type: () => groupByType(publications),
    theme: () => groupByTheme(publications, themes),
  }[view]();
  const headings: readonly { id: string; title: LocalizedText; open?: boolean }[] =
    view === 'topic' ? topics : view === 'theme' ? themes : [];
  return groups.map((group) => {
    const heading = headings.find(({ id }) => id === group.id);
    return {
      ...group,
      title: heading?.title,
      open: heading?.open ?? true,
      publications: group.publications as ListedPublication[],
    };
  });
}

/** The ways of dividing the list that say something. */
export const getPublicationViews = once(async (): Promise<PublicationView[]> => {
  const [publications, { publications: settings }, themes] = [
    await getPublications(),
    await getSite(),
    await getThemeList(),
  ];
  return findViews(
    publications,
    settings,
    themes.some(({ keys }) => keys.size > 0),
  );
});

/** Finds the papers that share themes or topics with one. */
const getRelatedFinder = once(async () => {
  const [themes, publications] = [await getThemeList(), await getPublications()];
  const themesOf = new Map(
    publications.map(({ key }) => [key, themes.filter(({ keys }) => keys.has(key)).map(({ id }) => id)]),
  );
  return relatedFinder(publications, themesOf);
});

/** What stands at the end of a paper's page: the themes it belongs to, and papers that share them. */
export async function getSurroundings(publication: ListedPublication) {
  const [themes, findRelated] = [await getThemeList(), await getRelatedFinder()];
  return {
    themes: themes.filter(({ keys }) => keys.has(publication.key)),
    related: findRelated(publication, 4),
  };
}
