import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** ORCID iDs whose last character does not fit the others: one of them is mistyped. */
export function checkOrcidDigit({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ entry, kind, value, path }): Problem[] => {
    if (kind !== 'orcid' || typeof value !== 'string') return [];
    const digits = /(\d{4})-(\d{4})-(\d{4})-(\d{3})([\dX])\s*$/i.exec(value)?.slice(1);
    if (!digits) return [];
    const wanted = checkDigit(digits.slice(0, 4).join(''));
    if (digits[4]!.toUpperCase() === wanted) return [];
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'orcid-digit',
        message: `No ORCID iD ends like this: after these digits the last character would be ${wanted}.`,
        hint: 'Copy it from your page at https://orcid.org.',
        severity: 'warning',
      },
    ];
  });
}

/** ISO 7064, MOD 11-2, as ORCID computes it (support.orcid.org, "Structure of the ORCID Identifier"). */
function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
