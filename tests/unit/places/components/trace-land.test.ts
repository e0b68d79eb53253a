import { describe, expect, test } from 'vitest';
import { land } from '#places/components/land.ts';
import { layOutLand, traceLand } from '#places/components/trace-land.ts';
import { parseRings, rotate, rotationTo, vectorOf } from '#places/map.ts';
import { atSea, onLand } from './known-points.ts';

type Point = readonly [x: number, y: number];

/** A canvas that keeps its path as polygons instead of drawing it. */
function recordPath() {
  const polygons: Point[][] = [];
  const add = (x: number, y: number) => polygons.at(-1)!.push([x, y]);
  const context = {
    moveTo: (x: number, y: number) => polygons.push([[x, y]]),
    lineTo: add,
    arc: (_x: number, _y: number, radius: number, from: number, to: number, isCounterclockwise: boolean) => {
      const turn = 2 * Math.PI;
      const sweep = isCounterclockwise ? -((((from - to) % turn) + turn) % turn) : (((to - from) % turn) + turn) % turn;
      for (let part = 0; part <= 90; part++) {
        const angle = from + (sweep * part) / 90;
        add(Math.cos(angle) * radius, Math.sin(angle) * radius);
      }
    },
    closePath: () => undefined,
  };
  return { polygons, context: context as unknown as CanvasRenderingContext2D };
}

/** How often the path winds around a point: what a canvas fills where it is not 0. */
function windingAround([x, y]: Point, polygons: readonly Point[][]): number {
  let winding = 0;
  for (const polygon of polygons) {
    for (const [index, [fromX, fromY]] of polygon.entries()) {
      const [toX, toY] = polygon[(index + 1) % polygon.length]!;
      if (fromY > y === toY > y || x >= fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) continue;
      winding += toY > fromY ? 1 : -1;
    }
  }
  return winding;
}

const laidOut = layOutLand(parseRings(land));
const views = [-80, -45, 0, 28, 60, 80].flatMap((lat) =>
  [-170, -140, -100, -60, -20, 20, 60, 100, 113, 140, 175].map((lng) => ({ lat, lng })),
);

describe('the land in view', () => {
  test.each(views)('from above $lat, $lng is filled, and no sea is', ({ lat, lng }) => {
    const rotation = rotationTo({ lat, lng });
    const { polygons, context } = recordPath();
    traceLand(context, laidOut, rotation, 100);
    let seen = 0;
    for (const [isExpected, points] of [
      [true, onLand],
      [false, atSea],
    ] as const) {
      for (const [name, [pointLat, pointLng]] of Object.entries(points)) {
        const [x, y, z] = rotate(rotation, vectorOf({ lat: pointLat, lng: pointLng }));
        if (z < 0.1) continue;
        seen++;
        expect(windingAround([x * 100, -y * 100], polygons) !== 0, name).toBe(isExpected);
      }
    }
    expect(seen).toBeGreaterThan(4);
  });

  test('stays within the globe', () => {
    const { polygons, context } = recordPath();
    traceLand(context, laidOut, rotationTo({ lat: 28, lng: 113 }), 100);
    expect(polygons.flat().length).toBeGreaterThan(500);
    expect(Math.max(...polygons.flat().map(([x, y]) => Math.hypot(x, y)))).toBeLessThan(100.01);
  });
});
