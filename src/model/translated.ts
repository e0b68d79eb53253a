import type { CheckedContent } from '#model/checked-content.ts';
import { translateData } from '#lib/translate.ts';
import type { DataOf } from '#schemas/collections.ts';

/** Collections whose entries have a file of their own each, and so translation files. */
export type FileCollection = 'profile' | 'pages' | 'research' | 'experience' | 'projects' | 'publications';

/** An entry as the site shows it: with what its translation files say. */
export interface TranslatedEntry<Name extends FileCollection> {
  id: string;
  data: DataOf<Name>;
}

/** The entries of a collection without drafts, by their ids, each with what its translation files say. */
export function translatedEntries<Name extends FileCollection>(
  { good, translations, languages }: CheckedContent,
  name: Name,
): TranslatedEntry<Name>[] {
  return good[name]
    .filter(({ data }) => !('draft' in data && data.draft))
    .toSorted((a, b) => a.entry.id.localeCompare(b.entry.id))
    .map(({ entry, data }) => {
      const own = translations.filter(({ entry: { collection, id } }) => collection === name && id === entry.id);
      const said = languages.flatMap((lang) => {
        const found = own.find((translation) => translation.entry.lang === lang);
        return found ? [[lang, found.data as Record<string, unknown>] as const] : [];
      });
      return { id: entry.id, data: translateData<DataOf<Name>>(data, new Map(said), languages[0]!) };
    });
}

/** The languages that an entry is written in: the default one and those of its translation files. */
export function languagesOfEntry(
  { translations, languages }: CheckedContent,
  name: FileCollection,
  id: string,
): string[] {
  const isThere = (lang: string) =>
    translations.some(({ entry }) => entry.collection === name && entry.id === id && entry.lang === lang);
  return languages.filter((lang, index) => index === 0 || isThere(lang));
}
