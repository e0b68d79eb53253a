import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** Academic years where a date stands: `2023-24` is winter 2023 to EDTF. */
export function checkAcademicYear({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ entry, kind, value, path }): Problem[] => {
    if (kind !== 'date' || typeof value !== 'string') return [];
    const [, year = '', season = ''] = /^(\d{4})-(2[1-4])$/.exec(value.trim()) ?? [];
    if (!year || Number(season) !== (Number(year) + 1) % 100) return [];
    const name = ['Spring', 'Summer', 'Fall', 'Winter'][Number(season) - 21]!;
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'academic-year',
        message: `${value.trim()} is read as ${name.toLowerCase()} ${year}, as EDTF has it.`,
        hint: `If it is the academic year, write \`start: ${year}\` and \`end: ${Number(year) + 1}\`; if it is the term, \`${name} ${year}\`.`,
        severity: 'warning',
      },
    ];
  });
}
