import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import { originalOf } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';

/** Translated lists with more or fewer items than the original: nobody can tell which item translates which. */
export function checkTranslationLength({ content, translations }: CheckedContent): Problem[] {
  const byFile = new Map(content.entries.map((entry) => [entry.file, entry]));
  return translations.flatMap(({ entry, data }) => {
    const originalFile = originalOf(entry.file, entry.lang ?? '', content.files);
    const original = byFile.get(originalFile)?.data;
    return Object.entries(data).flatMap(([key, items]): Problem[] => {
      const originals: unknown = isFields(original) ? (original[key] ?? []) : undefined;
      if (!Array.isArray(items) || !Array.isArray(originals) || items.length === originals.length) return [];
      const message = `\`${key}\` has ${items.length} ${items.length === 1 ? 'item' : 'items'} here and ${originals.length} in ${originalFile}.`;
      const hint = 'Translate all items, in the same order.';
      return [
        {
          file: entry.file,
          position: entry.locate([key]),
          field: key,
          code: 'translation-length',
          message,
          hint,
          severity: 'error',
        },
      ];
    });
  });
}
