import type { LatLng } from '#lib/sphere.ts';

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
