import { describe, expect, test } from 'vitest';
import { latLngOf, middleOf, rotate, rotateBack, rotationTo, turnBetween, vectorOf } from '#places/map.ts';

const kyoto = { lat: 35.01, lng: 135.77 };
const rounded = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1e6) / 1e6 + 0);

describe('a view of the sphere', () => {
  test('has the place it is turned to in its middle, nearest to the viewer', () => {
    expect(rounded(rotate(rotationTo(kyoto), vectorOf(kyoto)))).toEqual([0, 0, 1]);
  });

  test('has north above, east to the right, and the other side behind', () => {
    const view = rotationTo({ lat: 0, lng: 20 });
    expect(rounded(rotate(view, vectorOf({ lat: 90, lng: 0 })))).toEqual([0, 1, 0]);
    expect(rounded(rotate(view, vectorOf({ lat: 0, lng: 110 })))).toEqual([1, 0, 0]);
    expect(rounded(rotate(view, vectorOf({ lat: 0, lng: -160 })))).toEqual([0, 0, -1]);
  });

  test('turns back to where it came from', () => {
    const view = rotationTo(kyoto);
    const sydney = latLngOf(rotateBack(view, rotate(view, vectorOf({ lat: -33.87, lng: 151.21 }))));
    expect(sydney.lat).toBeCloseTo(-33.87);
    expect(sydney.lng).toBeCloseTo(151.21);
  });
});

describe('the middle of places', () => {
  test('is between them, across the date line too', () => {
    const { lat, lng } = middleOf([kyoto]);
    expect(rounded([lat, lng])).toEqual([35.01, 135.77]);
    const middle = middleOf([
      { lat: 0, lng: 170 },
      { lat: 0, lng: -170 },
    ]);
    expect(Math.abs(middle.lng)).toBeCloseTo(180);
    expect(middle.lat).toBeCloseTo(0);
  });

  test('is the first of them where they lie all around, and something where there are none', () => {
    const around = [0, 120, -120].map((lng) => ({ lat: 0, lng }));
    expect(middleOf(around)).toEqual({ lat: 0, lng: 0 });
    expect(middleOf([])).toEqual({ lat: 0, lng: 0 });
  });
});

test.each([
  [170, -170, 20],
  [-170, 170, -20],
  [10, 50, 40],
  [0, 720, 0],
])('from %d to %d degrees one turns by %d', (from, to, turn) => {
  expect(turnBetween(from, to)).toBe(turn);
});
