import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** Texts in typographic quotation marks, which are a part of the text: YAML knows only straight ones. */
export function checkCurlyQuotes({ values }: CheckedContent): Problem[] {
  const seen = new Set<string>();
  return values.flatMap(({ entry, value, path }): Problem[] => {
    const [, inner] = (typeof value === 'string' && /^\s*[“”„]([^“”„]*)[“”]\s*$/.exec(value)) || [];
    const field = formatField(path);
    if (inner === undefined || path.includes('quote') || seen.has(`${entry.file} ${entry.id} ${field}`)) return [];
    seen.add(`${entry.file} ${entry.id} ${field}`);
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field,
        code: 'curly-quotes',
        message: 'The quotation marks around this text are curly, so they are shown as a part of it.',
        hint: `If YAML needs quotation marks here, write straight ones: "${inner}".`,
        severity: 'warning',
      },
    ];
  });
}
