import { formatPeriod } from '#lib/dates.ts';
import { isTitleAlone } from '#lib/positions.ts';
import type { Role } from '#schemas/experience.ts';
import type { Position } from '#schemas/position.ts';
import { type CvLine, type CvPiece, joined, type Languages, type Reader, say, tell } from './row.ts';

/** What a line says of a position. */
type Said = Pick<Position, 'title' | 'unit' | 'organization' | 'url' | 'note'>;

/**
 * A position in one line: what, in which unit, where. Chinese, Japanese and Korean say where before what, without commas:
 * 哥伦比亚大学物理系教授. The address belongs to the unit, else to the organisation, else to the whole.
 */
export function positionPieces(position: Partial<Said>, reader: Languages): CvPiece[] {
  const { title, unit, organization, url, note } = position;
  const owner = url === undefined ? undefined : unit ? 'unit' : organization ? 'organization' : 'title';
  const linked = (part: typeof owner) => (part === owner ? { url } : {});
  const parts = [
    tell(title, reader, linked('title')),
    tell(unit, reader, linked('unit')),
    tell(organization, reader, linked('organization')),
  ].filter((pieces) => pieces.length > 0);
  const isPlaceFirst = parts.length > 1 && eastAsian.test(parts[0]![0]!.text);
  const said = isPlaceFirst ? joinedClosely(parts.toReversed()) : joined(parts, ', ');
  return joined([said, tell(note, reader, { tone: 'muted' })], ' · ');
}

/** Whether a text begins in a script of China, Japan or Korea. */
const eastAsian = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
/** Characters beside which there is no space: those of China and Japan, and their punctuation. */
const unspaced = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\u3000-\\u303F\\uFF01-\\uFF60]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const beginsUnspaced = new RegExp(`^${unspaced}`, 'u');

function joinedClosely(parts: readonly CvPiece[][]): CvPiece[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]?.at(-1)?.text;
    const isClose = before === undefined || (endsUnspaced.test(before) && beginsUnspaced.test(part[0]!.text));
    return [...say(!isClose && ' '), ...part];
  });
}

/** How the positions of a role are said: in one line, or each in its own. */
export interface PositionText {
  together: CvPiece[];
  lines: CvLine[];
}

/**
 * The positions of a role. Titles alone are one line, and so is a single position, whose dates are those of the role.
 * Else each has a line of its own with its dates.
 */
export function describePositions(role: Pick<Role, 'positions' | 'start' | 'end'>, reader: Reader): PositionText {
  const { words, lang } = reader;
  const period = ({ start, end }: Pick<Role, 'start' | 'end'>) => formatPeriod(start, end, lang, words.dates);
  const said = role.positions.map((position) => ({
    pieces: positionPieces(position, reader),
    when: period(position),
  }));
  const isSingle = said.length === 1 && ['', period(role)].includes(said[0]!.when);
  if (isSingle || role.positions.every(isTitleAlone))
    return {
      together: joined(
        said.map(({ pieces }) => pieces),
        words.listSeparator,
      ),
      lines: [],
    };
  return { together: [], lines: said.map(({ pieces, when }): CvLine => ({ kind: 'position', pieces, when })) };
}
