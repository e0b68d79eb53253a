import type { CheckedContent } from '#model/checked-content.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { DataOf } from '#schemas/collections.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { type TranslatedEntry, translatedEntries } from './translated.ts';

/** A research theme with its subthemes and representative works. */
export interface Theme {
  id: string;
  data: DataOf<'research'>;
  works: readonly ListedPublication[];
  /** Citation keys of the works its prose names, each once. */
  mentioned: readonly string[];
  children: readonly Theme[];
}

/** A theme with the citation keys that belong to it, whatever says so. */
export interface ThemeWorks {
  id: string;
  title: LocalizedText;
  keys: ReadonlySet<string>;
}

/** The themes as a tree, each level by `order` and then by file name. */
export function arrangeThemes(checked: CheckedContent, publications: readonly ListedPublication[]): Theme[] {
  const entries = translatedEntries(checked, 'research').sort(
    (a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  const byKey = new Map(publications.map((publication) => [publication.key, publication]));
  const below = (parent: string | undefined): Theme[] =>
    entries
      .filter(({ data }) => data.parent === parent)
      .map(({ id, data }) => ({
        id,
        data,
        works: data.publications.flatMap((key) => byKey.get(key) ?? []),
        mentioned: mentionsOf(checked, id),
        children: below(id),
      }));
  return below(undefined);
}

function mentionsOf({ bodies }: CheckedContent, id: TranslatedEntry<'research'>['id']): string[] {
  const found = bodies.find(
    ({ entry }) => entry.collection === 'research' && entry.id === id && entry.lang === undefined,
  );
  return [...new Set(found?.body.mentions.map(({ key }) => key))];
}

/** All themes in the order of the page, whatever their depth, each with the citation keys that belong to it. */
export function listThemes(themes: readonly Theme[], publications: readonly ListedPublication[]): ThemeWorks[] {
  const flat = (level: readonly Theme[]): Theme[] => level.flatMap((theme) => [theme, ...flat(theme.children)]);
  return flat(themes).map(({ id, data, mentioned }) => ({
    id,
    title: data.title,
    keys: new Set([
      ...data.publications,
      ...mentioned,
      ...publications.filter(({ themes: named }) => named.includes(id)).map(({ key }) => key),
    ]),
  }));
}
