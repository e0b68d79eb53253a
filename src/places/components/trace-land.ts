import { type LatLng, type Rotation, vectorOf } from '#places/map.ts';

/** The coasts as rings of points of the unit sphere, three numbers each. */
export type Land = readonly { points: Float32Array; isHole: boolean }[];

/** A part of a ring that is in view, and at which angles of the limb it comes into view and leaves it. */
interface Run {
  from: number;
  count: number;
  entry: number;
  exit: number;
  isDrawn: boolean;
}

const fullCircle = 2 * Math.PI;
/** Angles that differ by less are one: a coast that goes there and back crosses the limb twice at the same place. */
const tolerance = 1e-4;

/** Lays the rings of the land out for drawing. Around land they go clockwise; a sea within land is a hole. */
export function layOutLand(rings: readonly (readonly LatLng[])[]): Land {
  return rings.map((ring) => {
    const area = ring.reduce((sum, { lat, lng }, index) => {
      const next = ring[(index + 1) % ring.length]!;
      return sum + lng * next.lat - next.lng * lat;
    }, 0);
    return { points: new Float32Array(ring.flatMap((point) => [...vectorOf(point)])), isHole: area > 0 };
  });
}

/** Adds the land in view to the path, around the middle of the globe. */
export function traceLand(
  context: CanvasRenderingContext2D,
  land: Land,
  [[a, , c], [d, e, f], [g, h, i]]: Rotation,
  radius: number,
): void {
  for (const { points, isHole } of land) {
    const turned = new Float32Array(points.length);
    for (let at = 0; at < points.length; at += 3) {
      const [x, y, z] = [points[at]!, points[at + 1]!, points[at + 2]!];
      turned[at] = a * x + c * z;
      turned[at + 1] = -(d * x + e * y + f * z);
      turned[at + 2] = g * x + h * y + i * z;
    }
    traceRing(context, turned, isHole, radius);
  }
}

function traceRing(context: CanvasRenderingContext2D, points: Float32Array, isHole: boolean, radius: number): void {
  const size = points.length / 3;
  const draw = (from: number, count: number) => {
    for (let at = from; at < from + count; at++) {
      const index = (at % size) * 3;
      context.lineTo(points[index]! * radius, points[index + 1]! * radius);
    }
  };
  const runs = findRuns(points);
  if (!runs) {
    context.moveTo(points[0]! * radius, points[1]! * radius);
    draw(1, size - 1);
    context.closePath();
    return;
  }
  for (const first of runs) {
    if (first.isDrawn) continue;
    context.moveTo(Math.cos(first.entry) * radius, Math.sin(first.entry) * radius);
    for (let run = first; !run.isDrawn;) {
      run.isDrawn = true;
      draw(run.from, run.count);
      // The land goes on behind: in view it ends at the limb, up to where this ring comes back first.
      const { exit } = run;
      const open = runs.filter((other) => other === first || !other.isDrawn);
      const way = ({ entry }: Run) => alongLimb(exit, entry, isHole);
      const next = open.reduce((nearest, other) => (way(other) < way(nearest) ? other : nearest));
      if (way(next) > 2 * tolerance) context.arc(0, 0, radius, exit, next.entry, isHole);
      run = next;
    }
    context.closePath();
  }
}

/** The parts of a ring that are in view: none, some, or undefined for a ring that is in view as a whole. */
function findRuns(points: Float32Array): Run[] | undefined {
  const size = points.length / 3;
  // What is on the limb itself, as a pole may be, is not in view.
  const isInView = (at: number) => points[(at % size) * 3 + 2]! > 1e-6;
  const runs: Run[] = [];
  let hidden = 0;
  while (hidden < size && isInView(hidden)) hidden++;
  if (hidden === size) return undefined;
  for (let at = hidden + 1; at <= hidden + size; at++) {
    if (!isInView(at)) continue;
    if (!isInView(at - 1)) runs.push({ from: at, count: 0, entry: limbAngle(points, at - 1), exit: 0, isDrawn: false });
    const run = runs.at(-1)!;
    run.count++;
    if (!isInView(at + 1)) run.exit = limbAngle(points, at);
  }
  return runs;
}

/** The angle at which the step from a point to the next crosses the limb. */
function limbAngle(points: Float32Array, at: number): number {
  const size = points.length / 3;
  const [from, to] = [(at % size) * 3, ((at + 1) % size) * 3];
  const share = points[from + 2]! / (points[from + 2]! - points[to + 2]!);
  const between = (axis: number) => points[from + axis]! + (points[to + axis]! - points[from + axis]!) * share;
  return Math.atan2(between(1), between(0));
}

/** The way along the limb from one angle to another, a little longer than it is, so that no way is not all around. */
function alongLimb(from: number, to: number, isHole: boolean): number {
  return ((isHole ? from - to : to - from) + tolerance + 2 * fullCircle) % fullCircle;
}
