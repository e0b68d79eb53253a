import type { Entry } from '#model/content.ts';
import { endsBeforeStart } from '#lib/dates.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { readPositions } from './read-positions.ts';

type Dated = { start?: string | undefined; end?: string | undefined };

/** Periods that end before they begin. */
export function checkDateOrder({ good }: CheckedContent): Problem[] {
  const entries = [
    ...good.experience,
    ...good.projects,
    ...good.education,
    ...good.teaching,
    ...good.service,
    ...good.places,
  ];
  const holders = [...good.profile, ...good.experience];
  return [
    ...entries.flatMap(({ entry, data }) => checkPeriod(entry, data, [])),
    ...holders.flatMap(({ entry }) =>
      readPositions(entry).flatMap(({ position, path }) => checkPeriod(entry, position, path)),
    ),
  ];
}

function checkPeriod(entry: Entry, { start, end }: Dated, at: readonly PropertyKey[]): Problem[] {
  if (start === undefined || end === undefined || !endsBeforeStart(start, end)) return [];
  const path = [...at, 'end'];
  return [
    {
      file: entry.file,
      position: entry.locate(path),
      field: formatField(path),
      code: 'date-order',
      message: `This ends (${end}) before it begins (${start}).`,
      hint: 'Exchange the two dates, or correct one.',
      severity: 'error',
    },
  ];
}
