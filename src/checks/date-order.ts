import { endsBeforeStart } from '#lib/dates.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** Periods that end before they begin. */
export function checkDateOrder({ good }: CheckedContent): Problem[] {
  const periods = [
    ...good.experience,
    ...good.projects,
    ...good.education,
    ...good.teaching,
    ...good.service,
    ...good.places,
  ];
  return periods.flatMap(({ entry, data: { start, end } }): Problem[] => {
    if (start === undefined || end === undefined || !endsBeforeStart(start, end)) return [];
    const message = `This ends (${end}) before it begins (${start}).`;
    return [
      {
        file: entry.file,
        position: entry.locate(['end']),
        field: 'end',
        code: 'date-order',
        message,
        hint: 'Exchange the two dates, or correct one.',
        severity: 'error',
      },
    ];
  });
}
