import type { CheckedContent } from '#model/checked-content.ts';
import { readPositions } from '#checks/read-positions.ts';
import type { Entry } from '#model/content.ts';
import { yearOf } from '#lib/dates.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { type ListName, listNames, sections } from '#sections/index.ts';

/** How many years after its beginning a role or a degree without an end is asked about. */
const longAgo = 3;
/** What is short by its nature. */
const short = /intern|visit|contract|guest|exchange|summer|实习|访问|交换/i;

interface Period {
  entry: Entry;
  /** Where it is written in the entry. */
  at: readonly PropertyKey[];
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * Roles, their positions and degrees without an end that began years before the latest date of the content: an end left out says that
 * all was within one date.
 */
export function checkForgottenEnd({ good, bibliography }: CheckedContent): Problem[] {
  const dates = [
    ...bibliography.map(({ issued }) => issued),
    ...good.publications.map(({ data }) => data.issued),
    ...good.news.map(({ data }) => data.date),
    ...good.experience.flatMap(({ data: { start, end } }) => [start, end]),
    ...listNames.flatMap((name) => datesOf(name, good)),
  ];
  const latest = Math.max(...dates.flatMap((date) => (date && date !== 'present' ? yearOf(date) : [])));
  const lasting = good.experience.filter(
    ({ data: { employment = '', positions } }) => !short.test(`${employment} ${JSON.stringify(positions)}`),
  );
  const periods: Period[] = [...lasting, ...good.education].map(({ entry, data }) => ({ entry, at: [], ...data }));
  const positions = lasting.flatMap(({ entry }) =>
    readPositions(entry).map(({ position, path }): Period => ({ entry, at: path, ...position })),
  );
  return [...periods, ...positions].flatMap(({ entry, at, start, end }): Problem[] => {
    if (start === undefined || end !== undefined || latest - yearOf(start) < longAgo) return [];
    const path = [...at, 'start'];
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'forgotten-end',
        group: 'no end',
        message: `This began in ${yearOf(start)} and has no \`end\`, so it is shown as if it had lasted one date.`,
        hint: `Write \`end: present\`, or when it ended; \`end: ${start}\` if it was one date.`,
        severity: 'warning',
      },
    ];
  });
}

function datesOf(name: ListName, good: CheckedContent['good']): readonly (string | undefined)[] {
  const { datesOf: read } = sections[name] as { datesOf?: (item: unknown) => readonly (string | undefined)[] };
  return good[name].flatMap(({ data }) => read?.(data) ?? []);
}
