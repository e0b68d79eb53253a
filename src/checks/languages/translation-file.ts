import type { CheckedContent } from '#checks/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import type { Problem } from '#lib/problem.ts';

/** Translation files that translate nothing, repeat the default language, or do not match their original item by item. */
export function checkTranslationFile({ content, languages }: CheckedContent): Problem[] {
  const bibKeys = new Set(content.bibliography.entries.map(({ key }) => key));
  return content.entries.flatMap((entry): Problem[] => {
    const { collection, id, lang, file } = entry;
    if (lang === undefined) return [];
    const place = { file, position: { line: 1, column: 1 }, severity: 'error' } as const;
    const originalFile = file.slice(0, -`.${lang}.mdx`.length) + '.mdx';
    if (lang === languages[0])
      return [{ ...place, code: 'default-language-file', message: `\`${lang}\` is the default language, and what is written in it stands in ${originalFile}.`, hint: `Move the text to ${originalFile}.` }];
    if (!content.files.has(originalFile) && !(collection === 'publications' && bibKeys.has(id)))
      return [{ ...place, code: 'translation-without-original', message: `There is no ${originalFile} that this file would translate.`, hint: `Write ${originalFile} first, or correct the name of this file.` }];

    const original = content.entries.find((other) => other.collection === collection && other.id === id && other.lang === undefined);
    if (!isFields(entry.data) || !isFields(original?.data)) return [];
    const data = original.data;
    return Object.entries(entry.data).flatMap(([key, items]): Problem[] => {
      const originals = data[key];
      if (!Array.isArray(items) || !Array.isArray(originals ?? []) || items.length === ((originals as unknown[] | undefined)?.length ?? 0)) return [];
      const count = (originals as unknown[] | undefined)?.length ?? 0;
      const message = `\`${key}\` has ${items.length} ${items.length === 1 ? 'item' : 'items'} here and ${count} in ${originalFile}.`;
      return [{ ...place, position: entry.locate([key]) ?? place.position, field: key, code: 'translation-length', message, hint: 'Translate all items, in the same order.' }];
    });
  });
}
