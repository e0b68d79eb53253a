import { listThemes, type ThemeWorks } from '#model/join.ts';
import { memo } from '#model/memo.ts';
import type { PublicationView } from '#model/schema/site-settings.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { Site } from '#model/site.ts';
import type { ListedPublication } from './arrange.ts';
import { groupByTheme, groupByTopic, groupByType, groupByYear, type PublicationGroup, relatedFinder } from './order.ts';

/** A part of the list with its heading, where that is a text of the content, and whether it is unfolded at first. */
export interface ListedGroup extends Omit<PublicationGroup, 'publications'> {
  title: LocalizedText | undefined;
  open: boolean;
  publications: ListedPublication[];
}

const themesOf = memo(({ themes, publications }: Site) => listThemes(themes, publications));

/** The list divided in one of the ways. */
export function getPublicationGroups(site: Site, view: PublicationView): ListedGroup[] {
  const { publications } = site;
  const { topics } = site.settings.publications;
  const themes = themesOf(site);
  const topicIds = topics.map(({ id }) => id);
  const groups = {
    year: () => groupByYear(publications),
    topic: () => groupByTopic(publications, topicIds),
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

/** Finds the papers that share themes or topics with one. */
const finderOf = memo((site: Site) => {
  const themes = themesOf(site);
  const byPaper = site.publications.map(({ key }): [string, string[]] => [
    key,
    themes.filter(({ keys }) => keys.has(key)).map(({ id }) => id),
  ]);
  return relatedFinder(site.publications, new Map(byPaper));
});

/** What is at the end of a paper's page: the themes it belongs to, and papers that share them. */
export function getSurroundings(
  site: Site,
  publication: ListedPublication,
): { themes: ThemeWorks[]; related: ListedPublication[] } {
  return {
    themes: themesOf(site).filter(({ keys }) => keys.has(publication.key)),
    related: finderOf(site)(publication, 4),
  };
}
