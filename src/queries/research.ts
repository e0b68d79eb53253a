import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { CollectionEntry } from 'astro:content';
import { once } from './once.ts';
import { findPublications, getPublications } from './publications.ts';
import { getBody, getTranslated, readBody } from './translated.ts';

/** A research theme with its subthemes and representative works. */
export interface Theme {
  id: string;
  entry: CollectionEntry<'research'>;
  works: ListedPublication[];
  /** Citation keys of the works its prose names, each once. */
  mentioned: string[];
  children: Theme[];
}

/** The themes as a tree, each level by `order` and then by file name. */
export const getThemes = once(async (): Promise<Theme[]> => {
  const entries = (await getTranslated('research')).sort(
    (a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  const below = async (parent: string | undefined): Promise<Theme[]> =>
    Promise.all(
      entries
        .filter((entry) => entry.data.parent === parent)
        .map(async (entry) => ({
          id: entry.id,
          entry,
          works: await findPublications(entry.data.publications),
          mentioned: [...new Set(readBody(entry).mentions.map(({ key }) => key))],
          children: await below(entry.id),
        })),
    );
  return below(undefined);
});

/** The themes with what a page draws of them: prose in the reader's language, and figures. */
export async function getDrawnThemes(lang: string) {
  const draw = async (theme: Theme): Promise<DrawnTheme> => ({
    id: theme.id,
    data: theme.entry.data,
    body: await getBody(theme.entry, lang),
    works: theme.works,
    mentioned: theme.mentioned,
    children: await Promise.all(theme.children.map(draw)),
  });
  return Promise.all((await getThemes()).map(draw));
}

export interface DrawnTheme extends Pick<Theme, 'id' | 'works' | 'mentioned'> {
  data: Theme['entry']['data'];
  body: Awaited<ReturnType<typeof getBody>>;
  children: DrawnTheme[];
}

/** All themes in the order of the page, whatever their depth, each with the citation keys that belong to it. */
export const getThemeList = once(async () => {
  const flat = (themes: Theme[]): Theme[] => themes.flatMap((theme) => [theme, ...flat(theme.children)]);
  const publications = await getPublications();
  return flat(await getThemes()).map(({ id, entry, mentioned }) => ({
    id,
    title: entry.data.title,
    keys: new Set([
      ...entry.data.publications,
      ...mentioned,
      ...publications.filter(({ themes }) => themes.includes(id)).map(({ key }) => key),
    ]),
  }));
});
