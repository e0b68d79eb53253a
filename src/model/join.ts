import { metrics } from '#metrics/metrics.ts';
import type { DataOf } from '#model/schema/collections.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { arrangePublications, type ListedPublication } from '#publications/arrange.ts';
import { translateData } from '#text/localized.ts';
import { bodyName } from './bodies.ts';
import type { CheckedContent } from './checked-content.ts';
import { memo } from './memo.ts';
import { knownPeople, type KnownPerson } from './people.ts';

/** Collections whose entries have a file of their own each, and so translation files. */
export type FileCollection = 'profile' | 'pages' | 'research' | 'experience' | 'projects' | 'publications';

/** An entry as the site shows it: with what its translation files say. */
interface TranslatedEntry<Name extends FileCollection> {
  id: string;
  data: DataOf<Name>;
}

/** The translations of each entry, by `bodyName`. */
const translationsOf = memo(({ translations }: CheckedContent) =>
  Map.groupBy(translations, ({ entry }) => bodyName(entry.collection as FileCollection, entry.id)),
);

/** The entries of a collection without drafts, by their ids, each with what its translation files say. */
export function translatedEntries<Name extends FileCollection>(
  checked: CheckedContent,
  name: Name,
): TranslatedEntry<Name>[] {
  const { good, languages } = checked;
  return good[name]
    .filter(({ data }) => !('draft' in data && data.draft))
    .toSorted((a, b) => a.entry.id.localeCompare(b.entry.id))
    .map(({ entry, data }) => {
      const own = translationsOf(checked).get(bodyName(name, entry.id)) ?? [];
      const said = languages.flatMap((lang) => {
        const found = own.find((translation) => translation.entry.lang === lang);
        return found ? [[lang, found.data as Record<string, unknown>] as const] : [];
      });
      return { id: entry.id, data: translateData<DataOf<Name>>(data, new Map(said), languages[0]!) };
    });
}

/** The languages that an entry is written in: the default one and those of its translation files. */
export function languagesOfEntry(checked: CheckedContent, name: FileCollection, id: string): string[] {
  const own = translationsOf(checked).get(bodyName(name, id)) ?? [];
  return checked.languages.filter((lang, index) => index === 0 || own.some(({ entry }) => entry.lang === lang));
}

/** Everybody the content knows, the owner of the site first. */
export const peopleOf = memo((checked: CheckedContent): KnownPerson[] => {
  const people = checked.good.people.map(({ data }) => data);
  return knownPeople(translatedEntries(checked, 'profile')[0]?.data, people);
});

/** All publications that are not drafts, joined from the bibliography and their files, in the order of a list. */
export const publicationsOf = memo((checked: CheckedContent): ListedPublication[] => {
  const drafts = checked.good.publications
    .filter(({ data }) => data.draft)
    .map(({ entry, data }) => ({ id: entry.id, data }));
  return arrangePublications({
    bibliography: checked.bibliography,
    files: [...translatedEntries(checked, 'publications'), ...drafts],
    topics: checked.good.site[0]?.data.publications.topics.map(({ id }) => id) ?? [],
    people: peopleOf(checked),
    metrics: checked.good.metrics[0]?.data ?? metrics.parse({}),
  });
});

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
