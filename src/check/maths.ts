import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Position, type Problem } from '#model/problem.ts';
import { findMaths, findMathsError, findPlainMaths } from '#text/maths.ts';

interface WrittenMaths {
  tex: string;
  /** Whether it is displayed on lines of its own. */
  display?: boolean;
  /** LaTeX sets more than we do: what a .bib file has is shown as it is written. */
  isLatex?: boolean;
  file: string;
  position: Position | undefined;
  field?: string;
}

/** Maths that cannot be set, and sums of money that Markdown reads as maths. */
export function checkMaths(checked: CheckedContent): Problem[] {
  return [...inFields(checked), ...inBodies(checked), ...inBibliography(checked)].flatMap(
    ({ tex, display, isLatex, ...place }): Problem[] => {
      const error = findMathsError(tex, display);
      if (error !== undefined) {
        const rest = isLatex ? ' It is shown as it is written.' : '';
        return [
          {
            ...place,
            code: 'maths-syntax',
            ...(isLatex && { group: error }),
            message: `The maths $${shorten(tex)}$ cannot be set: ${error}.${rest}`,
            hint: 'Correct the TeX. A dollar that is meant as such is written \\$.',
            severity: isLatex ? 'warning' : 'error',
          },
        ];
      }
      if (!/^\d[\d.,]*\s+\p{L}{2,}/u.test(tex)) return [];
      const message = `"$${shorten(tex)}$" is read as maths, because it stands between two dollars.`;
      return [
        {
          ...place,
          code: 'dollar-as-maths',
          message,
          hint: `If it is money, write \\$${tex.split(/\s/)[0]}.`,
          severity: 'warning',
        },
      ];
    },
  );
}

const shorten = (tex: string) => (tex.length > 80 ? `${tex.slice(0, 79)}…` : tex);

function inFields({ values }: CheckedContent): WrittenMaths[] {
  return values.flatMap(({ entry, kind, value, path }) =>
    kind !== 'text' || typeof value !== 'string'
      ? []
      : findMaths(value).map((tex) => ({
          tex,
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
        })),
  );
}

function inBodies({ bodies }: CheckedContent): WrittenMaths[] {
  return bodies.flatMap(({ entry, body }) => body.maths.map((maths) => ({ ...maths, file: entry.file })));
}

function inBibliography({ content, bibliography }: CheckedContent): WrittenMaths[] {
  const { file, entries } = content.bibliography;
  return bibliography.flatMap(({ title = '' }, index) => {
    if (!title.includes('$')) return [];
    const { fields, position: whole } = entries[index]!;
    const position = fields.find(({ name }) => name === 'title')?.valuePosition ?? whole;
    return findPlainMaths(title).map((tex) => ({ tex, file, position, field: 'title', isLatex: true }));
  });
}
