import { createRequire } from 'node:module';
import { mapPoint } from '#places/map.ts';

type Point = [x: number, y: number];

/** What is used of the packages, which bring no types of their own. */
interface Topojson {
  presimplify: (topology: unknown, weight: unknown) => unknown;
  simplify: (topology: unknown, smallest: number) => { objects: { land: unknown } };
  sphericalTriangleArea: unknown;
  feature: (
    topology: unknown,
    object: unknown,
  ) => { features: { geometry: { type: string; coordinates: Point[][] | Point[][][] } }[] };
}

/** Corners whose triangle with their neighbours is smaller than this, in steradians, are left out. */
const smallest = 1.4e-4;

/** The land of Natural Earth (110 m) as an SVG path on the map of `src/places/map.ts`, in whole units. */
function makeLandPath(): string {
  const require = createRequire(import.meta.url);
  const topojson = { ...require('topojson-client'), ...require('topojson-simplify') } as Topojson;
  const world = require('world-atlas/land-110m.json') as unknown;
  const simple = topojson.simplify(topojson.presimplify(world, topojson.sphericalTriangleArea), smallest);
  const { features } = topojson.feature(simple, simple.objects.land);
  const rings = features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? (coordinates as Point[][]) : (coordinates as Point[][][]).flat(),
  );
  let pen: Point = [0, 0];
  return rings
    .map(roundRing)
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const steps = ring.map((point, index) => {
        const from = index === 0 ? pen : ring[index - 1]!;
        return `${index === 0 ? 'm' : index === 1 ? 'l' : ''}${formatStep(point, from)}`;
      });
      pen = ring[0]!;
      return `${steps.join(' ').replace(/ (?=[-l])/g, '')}z`;
    })
    .join('');
}

/** The module that holds the path. */
export function makeLandModule(): string {
  const comment = '/** The land of the earth: Natural Earth, simplified. Made by `npm run land`. */';
  return `${comment}\nexport const land =\n  '${makeLandPath()}';\n`;
}

/** The map is this wide and this high. */
const [width, height] = [720, 360];

/** A ring on the map, without the point that closes it and those that round to the one before. */
function roundRing(ring: readonly Point[]): Point[] {
  const rounded = ring.slice(0, -1).map((place) => {
    const { x, y } = mapPoint({ lng: place[0], lat: place[1] });
    return [Math.round(x), Math.round(y)] as Point;
  });
  // A ring that goes around the map begins at its left edge.
  const left = rounded.indexOf(rounded.toSorted(([a], [b]) => a - b)[0]!);
  const points: Point[] = [];
  for (const [x, y] of [...rounded.slice(left), ...rounded.slice(0, left)]) {
    const last = points.at(-1);
    const near = last ? x + width * Math.round((last[0] - x) / width) : x;
    if (last?.[0] !== near || last[1] !== y) points.push([near, y]);
  }
  const [first, last] = [points[0]!, points.at(-1)!];
  // Antarctica goes once around the map: it is closed along the pole, which is the lower edge.
  const goesAround = Math.abs(last[0] - first[0]) > width / 2 && points.some(([, y]) => y > height - 20);
  if (!goesAround) return intoMap(points);
  const end = first[0] + width * Math.sign(last[0] - first[0]);
  return [...points, [end, first[1]], [end, height], [first[0], height]];
}

/** Asia begins at the left edge and goes on to the left of it: it belongs to the right. */
function intoMap(points: readonly Point[]): Point[] {
  const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const turns = Math.floor(middle / width);
  return points.map(([x, y]) => [x - turns * width, y]);
}

function formatStep([x, y]: Point, [fromX, fromY]: Point): string {
  const [dx, dy] = [x - fromX, y - fromY];
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}
