import type { CheckedContent } from '#model/checked-content.ts';
import { findExcess } from '#lib/body/bounds.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** Texts in fields that would keep the Markdown parser busy for minutes. They are shown as they are written. */
export function checkTextBounds({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ kind, value, path, entry }): Problem[] => {
    const excess = kind === 'text' && typeof value === 'string' ? findExcess(value) : undefined;
    if (!excess) return [];
    const { message, hint } = excess;
    const place = { file: entry.file, position: entry.locate(path), field: formatField(path) };
    return [{ ...place, code: 'too-much-text', message, hint, severity: 'error' }];
  });
}
