import { endsBeforeStart } from '#lib/dates.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import type { Position } from '#schemas/position.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { readPositions } from './read-positions.ts';

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

type Period = Pick<Position, 'start' | 'end'>;

function contradictionOf({ start, end }: Period, role: Period) {
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
