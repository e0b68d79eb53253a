import { describe, expect, test } from 'vitest';
import { describePositions, positionPieces } from '#cv/head.ts';
import { textOfPieces } from '#cv/row.ts';
import { position } from '#model/schema/position.ts';
import { readerOf } from '../cv-reader.ts';

const piecesOf = (written: unknown, lang = 'en') => positionPieces(position.parse(written), readerOf(lang));
const say = (written: unknown, lang = 'en') => textOfPieces(piecesOf(written, lang));

const professor = {
  title: { en: 'Professor', zh: '教授' },
  unit: { en: 'Department of Physics', zh: '物理系' },
  organization: { en: 'Columbia University', zh: '哥伦比亚大学' },
};

describe('a position in one line', () => {
  test('is what, in which unit, where, and a remark', () => {
    expect(say({ ...professor, note: 'on leave' })).toBe(
      'Professor, Department of Physics, Columbia University · on leave',
    );
    expect(say('Professor')).toBe('Professor');
  });

  test('is where before what in Chinese, without commas', () => {
    expect(say(professor, 'zh')).toBe('哥伦比亚大学物理系教授');
  });

  test('has a space in Chinese beside a name in Latin letters, and the order of the title’s language', () => {
    expect(say({ title: { en: 'Scientist', zh: '研究员' }, organization: 'Together AI' }, 'zh')).toBe(
      'Together AI 研究员',
    );
    expect(say({ title: 'Scientist', organization: { en: 'Columbia', zh: '哥伦比亚大学' } }, 'zh')).toBe(
      'Scientist, 哥伦比亚大学',
    );
  });

  test.each([
    [{ title: 'A', unit: 'B', organization: 'C' }, 'B'],
    [{ title: 'A', organization: 'C' }, 'C'],
    [{ title: 'A' }, 'A'],
  ])('of %j has the link at %s', (written, linked) => {
    const pieces = piecesOf({ ...written, url: 'https://a.org' });
    expect(pieces.filter(({ url }) => url).map(({ text }) => text)).toEqual([linked]);
  });
});

describe('the positions of a role', () => {
  const describeRole = (positions: unknown[], period: { start?: string; end?: string } = {}) => {
    const role = { positions: positions.map((one) => position.parse(one)), ...period };
    const { together, lines } = describePositions(role, readerOf('en'));
    return [textOfPieces(together), ...lines.map(({ when, pieces }) => `${when} | ${textOfPieces(pieces)}`)];
  };

  test('are one line where they are titles', () => {
    expect(describeRole(['Professor', 'Associate Professor'])).toEqual(['Professor, Associate Professor']);
  });

  test('are a line each where one of them says more', () => {
    expect(
      describeRole([{ title: 'Professor', start: 1958, end: 'present' }, 'Fellow', { title: 'Dean', note: 'acting' }]),
    ).toEqual(['', '1958 – present | Professor', ' | Fellow', ' | Dean · acting']);
  });

  test('are one line where there is one, whose dates are those of the role', () => {
    const one = [{ title: 'Professor', start: 1958, end: 1981 }];
    expect(describeRole(one, { start: '1958', end: '1981' })).toEqual(['Professor']);
    expect(describeRole(one, { start: '1944', end: '1981' })).toEqual(['', '1958 – 1981 | Professor']);
  });
});
