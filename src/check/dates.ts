import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent, CheckedEntry } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { type Position, position } from '#model/schema/position.ts';
import { type ListName, listNames, sections } from '#sections/index.ts';
import { endsBeforeStart, yearOf } from '#text/dates.ts';

type Dated = { start?: string | undefined; end?: string | undefined };

/** Periods that end before they begin. */
export function checkDateOrder({ good }: CheckedContent): Problem[] {
  const entries: CheckedEntry<object>[] = [
    ...good.experience,
    ...good.projects,
    ...good.places,
    // What has no dates has none that are wrong.
    ...listNames.flatMap((name) => listOf(name, good)),
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

/** Positions that began before their role, or ended after it. */
export function checkPositionOutsideRole({ good }: CheckedContent): Problem[] {
  return good.experience.flatMap(({ entry, data }) =>
    readPositions(entry).flatMap(({ position, path: at }) => {
      const found = contradictionOf(position, data);
      if (!found) return [];
      const path = [...at, found.key];
      return [
        {
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
          code: 'position-outside-role',
          message: found.message,
          hint: hintFor(found.roleKey, data.positions),
          severity: 'warning',
        } satisfies Problem,
      ];
    }),
  );
}

/** The dates of a role are those of its positions where all of these say them. */
function hintFor(key: 'start' | 'end', positions: readonly Position[]): string {
  const isKnown = positions.every(({ start, end }) => (key === 'end' && end) || start);
  const way = isKnown ? `, or leave out the \`${key}\` of the role: it is then that of its positions` : '';
  return `Correct one of the dates${way}.`;
}

type RolePeriod = Pick<Position, 'start' | 'end'>;

function contradictionOf({ start, end }: RolePeriod, role: RolePeriod) {
  const [first, last] = [start ?? end, end ?? start];
  if (first && role.start && isSurelyBefore(first, role.start)) {
    const message = start
      ? `This position begins (${start}) before its role does (${role.start}).`
      : `This position ends (${end}) before its role begins (${role.start}).`;
    return { key: start ? 'start' : 'end', roleKey: 'start', message } as const;
  }
  if (last && role.end && isSurelyBefore(role.end, last)) {
    const message = !end
      ? `This position begins (${start}) after its role ends (${role.end}).`
      : end === 'present'
        ? `This position still lasts, but its role ended (${role.end}).`
        : `This position ends (${end}) after its role does (${role.end}).`;
    return { key: end ? 'end' : 'start', roleKey: 'end', message } as const;
  }
  return undefined;
}

/** Whether a date is before another, as exactly as both are known. What lasts is after every date. */
function isSurelyBefore(date: string, other: string): boolean {
  if (date === 'present') return false;
  return other === 'present' || endsBeforeStart(other, date);
}

/**
 * The positions of an entry that are right, with their places. In what is made of an entry, those that are wrong are
 * left out, and the others have moved up.
 */
function readPositions({ data }: Entry): { position: Position; path: readonly PropertyKey[] }[] {
  const written: unknown = isFields(data) ? data.positions : undefined;
  if (!Array.isArray(written)) return [];
  return written.flatMap((value, index) => {
    const { data: read } = position.safeParse(value);
    return read ? [{ position: read, path: ['positions', index] }] : [];
  });
}

/** Academic years in place of a date: `2023-24` is winter 2023 to EDTF. */
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
 * Roles, their positions and what else takes years (`lasts` of a section), without an end, that began years before the
 * latest date of the content: an end left out says that all was within one date.
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
  const listed = listNames.filter((name) => sections[name].lasts).flatMap((name) => listOf(name, good));
  const periods = [...lasting, ...listed].map(({ entry, data }): Period => ({ entry, at: [], ...data }));
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

function listOf(name: ListName, good: CheckedContent['good']): readonly CheckedEntry<object>[] {
  return good[name];
}

function datesOf(name: ListName, good: CheckedContent['good']): readonly (string | undefined)[] {
  const read = sections[name].datesOf as (item: unknown) => readonly (string | undefined)[];
  return listOf(name, good).flatMap(({ data }) => read(data));
}
