import { describe, expect, test } from 'vitest';
import { boundView, type Motion, moveOn } from '#places/components/motion.ts';

const still = (): Motion => ({ view: { lat: 30, lng: 110, zoom: 1 }, isSpinning: false, isHeld: false });

/** Moves in frames of a sixtieth of a second until it rests; how many seconds that took. */
function settle(motion: Motion): number {
  let frames = 1;
  while (moveOn(motion, 1 / 60) && frames < 600) frames++;
  return frames / 60;
}

describe('the globe', () => {
  test('rests when nothing moves it', () => {
    const motion = still();
    expect(moveOn(motion, 1)).toBe(false);
    expect(motion.view).toEqual({ lat: 30, lng: 110, zoom: 1 });
  });

  test('goes to a place the short way, across the date line, within a second and a half', () => {
    const motion = { ...still(), view: { lat: 0, lng: 170, zoom: 1 }, goal: { lat: 20, lng: -170 } };
    moveOn(motion, 1 / 60);
    expect(motion.view.lng).toBeGreaterThan(170);
    expect(settle(motion)).toBeLessThan(1.5);
    expect(motion.view).toEqual({ lat: 20, lng: -170, zoom: 1 });
  });

  test('is there at once for readers who want no motion', () => {
    const motion = { ...still(), goal: { lat: -33.87, lng: 151.21 } };
    expect(moveOn(motion, 1000)).toBe(false);
    expect(motion.view.lat).toBeCloseTo(-33.87, 5);
    expect(motion.view.lng).toBeCloseTo(151.21, 5);
  });

  test('turns a full circle a minute towards the east, and not while it is held', () => {
    const motion = { ...still(), isSpinning: true };
    for (let second = 0; second < 10; second++) expect(moveOn(motion, 1)).toBe(true);
    expect(motion.view.lng).toBeCloseTo(50);
    motion.isHeld = true;
    expect(moveOn(motion, 1)).toBe(false);
    expect(motion.view.lng).toBeCloseTo(50);
  });

  test('drifts on after a throw and comes to rest', () => {
    const motion: Motion = { ...still(), drift: { lat: 0, lng: -90 } };
    expect(settle(motion)).toBeLessThan(2);
    expect(motion.view.lng).toBeLessThan(95);
    expect(motion.view.lng).toBeGreaterThan(80);
  });
});

test('a view is never upside down, nor smaller than its frame', () => {
  expect(boundView({ lat: 120, lng: 190, zoom: 0.2 })).toEqual({ lat: 85, lng: -170, zoom: 1 });
  expect(boundView({ lat: -90, lng: -190, zoom: 99 })).toEqual({ lat: -85, lng: 170, zoom: 5 });
});
