/** The units of the map to a degree: it is 720 wide and 360 high. */
const perDegree = 2;
/** The longitude of its left edge, which goes through the Bering Strait: at 180° it would cut Asia. */
const leftEdge = -170;

/** Where a place lies on the map. */
export function mapPoint({ lat, lng }: LatLng): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(((lng - leftEdge + 360) % 360) * perDegree), y: round((90 - lat) * perDegree) };
}

/** The place that lies at a point of the map. */
export function placeAt(x: number, y: number): LatLng {
  return { lat: 90 - y / perDegree, lng: x / perDegree + leftEdge };
}

/** No step along a coast is longer than this many units, so that a step over the edge of the globe is short. */
const longest = 12;

/** The rings of a path on the map, which consists of relative steps (`m…l…z`), as places. */
export function parseRings(path: string): LatLng[][] {
  let [penX, penY] = [0, 0];
  return path
    .split('z')
    .filter(Boolean)
    .map((steps) => {
      const numbers = steps.match(/-?\d+/g)!.map(Number);
      const ring: LatLng[] = [];
      let [x, y] = [penX, penY];
      for (let index = 0; index < numbers.length; index += 2) {
        const [dx, dy] = [numbers[index]!, numbers[index + 1]!];
        const parts = index === 0 ? 1 : Math.ceil(Math.hypot(dx, dy) / longest);
        for (let part = 1; part <= parts; part++) ring.push(placeAt(x + (dx * part) / parts, y + (dy * part) / parts));
        [x, y] = [x + dx, y + dy];
        if (index === 0) [penX, penY] = [x, y];
      }
      return ring;
    });
}

/** Latitude and longitude in degrees, north and east positive. */
export interface LatLng {
  lat: number;
  lng: number;
}

/** A point of the unit sphere: x towards 90° E, y towards the north pole, z towards 0° N 0° E. */
export type Vector = readonly [x: number, y: number, z: number];

const radian = Math.PI / 180;

/** The point of the sphere at a latitude and longitude. */
export function vectorOf({ lat, lng }: LatLng): Vector {
  const ring = Math.cos(lat * radian);
  return [ring * Math.sin(lng * radian), Math.sin(lat * radian), ring * Math.cos(lng * radian)];
}

/** The latitude and longitude of a point of the sphere. */
export function latLngOf([x, y, z]: Vector): LatLng {
  return { lat: Math.asin(Math.max(-1, Math.min(1, y))) / radian, lng: Math.atan2(x, z) / radian };
}

/** A rotation of the sphere, row by row. */
export type Rotation = readonly [Vector, Vector, Vector];

/** The rotation that brings a point to the middle of the view, north up: x is right then, y up, z to the viewer. */
export function rotationTo({ lat, lng }: LatLng): Rotation {
  const [sinLat, cosLat] = [Math.sin(lat * radian), Math.cos(lat * radian)];
  const [sinLng, cosLng] = [Math.sin(lng * radian), Math.cos(lng * radian)];
  return [
    [cosLng, 0, -sinLng],
    [-sinLat * sinLng, cosLat, -sinLat * cosLng],
    [cosLat * sinLng, sinLat, cosLat * cosLng],
  ];
}

/** A point as a rotation moves it. */
export function rotate([a, b, c]: Rotation, point: Vector): Vector {
  return [dot(a, point), dot(b, point), dot(c, point)];
}

/** The point that a rotation moves to this one. */
export function rotateBack([a, b, c]: Rotation, [x, y, z]: Vector): Vector {
  return [a[0] * x + b[0] * y + c[0] * z, a[1] * x + b[1] * y + c[1] * z, a[2] * x + b[2] * y + c[2] * z];
}

/** The middle of points on the sphere; the first of them when they lie all around it, so that it has none. */
export function middleOf(points: readonly LatLng[]): LatLng {
  const sum = points.map(vectorOf).reduce(([x, y, z], [a, b, c]): Vector => [x + a, y + b, z + c], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length <= 0.05 * points.length) return points[0] ?? { lat: 0, lng: 0 };
  return latLngOf([sum[0] / length, sum[1] / length, sum[2] / length]);
}

/** The difference of two longitudes the short way round, from -180 to 180 degrees. */
export function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

function dot([a, b, c]: Vector, [x, y, z]: Vector): number {
  return a * x + b * y + c * z;
}
