import type { CheckedContent } from '#model/checked-content.ts';
import { findExcess } from '#lib/body/bounds.ts';
import { isNestedTooDeep } from '#lib/inline-markdown.ts';
import { formatField, type Problem } from '#lib/problem.ts';

const depth = {
  message: 'Marks such as * are within each other here more than a hundred times.',
  hint: 'Nest them less deeply. A * that is meant as the character itself is written \\*.',
};

/** Texts in fields that would keep the Markdown parser busy for minutes, or end it. They are shown as they are written. */
export function checkTextBounds({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ kind, value, path, entry }): Problem[] => {
    if (kind !== 'text' || typeof value !== 'string') return [];
    const excess = findExcess(value) ?? (value.length > 200 && isNestedTooDeep(value) ? depth : undefined);
    if (!excess) return [];
    const { message, hint } = excess;
    const place = { file: entry.file, position: entry.locate(path), field: formatField(path) };
    return [{ ...place, code: 'too-much-text', message, hint, severity: 'error' }];
  });
}
