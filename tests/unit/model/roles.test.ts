import { describe, expect, test } from 'vitest';
import { arrangePositions, currentPositions, isTitleAlone, ownPeriod } from '#model/roles.ts';
import { type Position, position } from '#model/schema/position.ts';

const read = (...written: unknown[]): Position[] => written.map((one) => position.parse(one));
const arranged = (written: unknown[], period: { start?: string; end?: string } = {}) => {
  const { positions, start, end } = arrangePositions({ positions: read(...written), ...period });
  return { titles: positions.map(({ title }) => title), start, end };
};

describe('the positions of a role', () => {
  const assistant = { title: 'Assistant', start: 1944, end: 1952 };
  const associate = { title: 'Associate', start: 1952, end: 1958 };
  const professor = { title: 'Professor', start: 1958, end: 1981 };

  test('are the latest first, however they are written', () => {
    expect(arranged([assistant, professor, associate]).titles).toEqual(['Professor', 'Associate', 'Assistant']);
    expect(arranged([associate, { title: 'Emeritus', start: 1981, end: 'present' }]).titles[0]).toBe('Emeritus');
  });

  test('have their places where they have no dates', () => {
    expect(arranged([assistant, 'Fellow', professor]).titles).toEqual(['Professor', 'Fellow', 'Assistant']);
    expect(arranged(['B', 'A']).titles).toEqual(['B', 'A']);
  });

  test('say when the role was, where it does not', () => {
    expect(arranged([associate, professor, assistant])).toMatchObject({ start: '1944', end: '1981' });
    expect(arranged([{ ...professor, end: 'present' }, associate])).toMatchObject({ start: '1952', end: 'present' });
    expect(arranged([associate, professor], { start: '1940', end: '1990' })).toMatchObject({
      start: '1940',
      end: '1990',
    });
  });

  test('do not say when it was where one of them has no dates', () => {
    expect(arranged([professor, 'Fellow'])).toMatchObject({ start: undefined, end: undefined });
    expect(arranged(['Fellow'])).toMatchObject({ start: undefined, end: undefined });
  });

  test('give no end to what lasted one date', () => {
    expect(arranged([{ title: 'Visitor', start: 1958 }])).toMatchObject({ start: '1958', end: undefined });
  });
});

describe('a position of the profile', () => {
  test('that began and has no end lasts', () => {
    expect(ownPeriod({ start: '1958' })).toEqual({ start: '1958', end: 'present' });
    expect(ownPeriod({ start: '1943', end: '1944' })).toEqual({ start: '1943', end: '1944' });
    expect(ownPeriod({})).toEqual({ start: undefined, end: undefined });
  });

  test('that has an end is no longer what somebody is', () => {
    const all = read('Fellow', { title: 'Professor', end: 'present' }, { title: 'Instructor', end: 1944 });
    expect(currentPositions(all).map(({ title }) => title)).toEqual(['Fellow', 'Professor']);
  });
});

test('a title with nothing else is a title alone', () => {
  expect(read('Fellow', { title: 'Fellow' }, { title: 'Fellow', note: 'on leave' }).map(isTitleAlone)).toEqual([
    true,
    true,
    false,
  ]);
});
