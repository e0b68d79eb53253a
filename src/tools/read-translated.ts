import type { CheckedContent } from '#checks/checked-content.ts';
import { translateData } from '#lib/translate.ts';
import type { DataOf } from '#schemas/collections.ts';

/** Astro keeps entries by their ids: so entries of one date stand in this order on the pages. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b);
}

type Translatable = 'profile' | 'pages' | 'experience' | 'projects' | 'publications';

/** The entries of a collection without drafts, each with what its translation files say. */
export function readTranslated<Name extends Translatable>(
  { good, translations, languages }: CheckedContent,
  name: Name,
): { id: string; data: DataOf<Name> }[] {
  return good[name]
    .filter(({ data }) => !('draft' in data && data.draft))
    .toSorted((a, b) => compareIds(a.entry.id, b.entry.id))
    .map(({ entry, data }) => {
      const own = translations.filter(({ entry: { collection, id } }) => collection === name && id === entry.id);
      const said = languages.flatMap((lang) => {
        const found = own.find((translation) => translation.entry.lang === lang);
        return found ? [[lang, found.data as Record<string, unknown>] as const] : [];
      });
      return { id: entry.id, data: translateData<DataOf<Name>>(data, new Map(said), languages[0]!) };
    });
}
