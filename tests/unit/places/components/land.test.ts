import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { land } from '#places/components/land.ts';
import { mapPoint, parseRings, placeAt } from '#places/map.ts';
import { makeLandModule } from '#places/node/make-land.ts';
import { atSea, onLand } from './known-points.ts';

const isInstalled = (() => {
  try {
    return Boolean(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'));
  } catch {
    return false;
  }
})();

/** The rings on the map, where a longitude may be past its edge. */
const rings = parseRings(land).map((ring) => ring.map(({ lat, lng }) => [(lng + 170) * 2, (90 - lat) * 2] as const));

/** Whether a point of the map is within an odd number of rings, by a ray to the right. */
function isLand([lat, lng]: readonly [number, number]): boolean {
  const { x, y } = mapPoint({ lat, lng });
  const crossings = rings.flatMap((ring) =>
    ring.filter(([fromX, fromY], index) => {
      const [toX, toY] = ring[(index + 1) % ring.length]!;
      return fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    }),
  );
  return crossings.length % 2 === 1;
}

describe('the land of the map', () => {
  test.each(Object.entries(onLand))('has %s', (_, point) => {
    expect(isLand(point)).toBe(true);
  });

  test.each(Object.entries(atSea))('has none at %s', (_, point) => {
    expect(isLand(point)).toBe(false);
  });

  test('takes at most 2.5 kB of a page', () => {
    expect(gzipSync(land, { level: 9 }).length).toBeLessThan(2500);
  });

  test.runIf(isInstalled)('is what `npm run land` writes', () => {
    const committed = readFileSync('src/places/components/land.ts', 'utf8');
    expect(makeLandModule() === committed, 'land.ts is stale. Run: npm run land').toBe(true);
  });
});

test.each([
  ['Greenwich', 51.48, 0],
  ['Cape Dezhnev', 66.08, -169.65],
  ['Honolulu', 21.31, -157.86],
  ['Nadi', -17.78, 177.42],
])('%s is where it was when it comes back from the map', (_, lat, lng) => {
  const { x, y } = mapPoint({ lat, lng });
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x).toBeLessThan(720);
  const back = placeAt(x, y);
  expect(back.lat).toBeCloseTo(lat, 1);
  expect((back.lng + 360) % 360).toBeCloseTo((lng + 360) % 360, 1);
});
