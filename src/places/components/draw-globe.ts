import { rotate, type Rotation, type Vector } from '#places/map.ts';
import { type Land, traceLand } from './trace-land.ts';

/** The colours of the site. */
export interface Colours {
  sea: string;
  land: string;
  edge: string;
  stop: string;
  ring: string;
}

/** What is drawn, in a square of `size` by `size` pixels. */
export interface Scene {
  size: number;
  rotation: Rotation;
  zoom: number;
  land: Land;
  stops: readonly Vector[];
  /** The stop that stands out. */
  current: number | undefined;
  colours: Colours;
}

const fullCircle = 2 * Math.PI;

/** The radius of the globe in its square. */
export function radiusOf(size: number): number {
  return size / 2 - 1;
}

/** Where a stop is drawn, from the middle of the square; undefined when it is behind or beyond the rim. */
export function findOnScreen(stop: Vector, { rotation, zoom, size }: Scene): { x: number; y: number } | undefined {
  const [x, y, z] = rotate(rotation, stop);
  const scale = radiusOf(size) * zoom;
  return z > 0.02 && Math.hypot(x, y) * zoom < 0.99 ? { x: x * scale, y: -y * scale } : undefined;
}

/** Draws the globe. The rim stays where it is: zooming is looking closer through the same round window. */
export function drawGlobe(context: CanvasRenderingContext2D, scene: Scene): void {
  const { size, zoom, rotation, land, colours, stops, current } = scene;
  const radius = radiusOf(size);
  context.clearRect(0, 0, size, size);
  context.save();
  context.translate(size / 2, size / 2);
  context.beginPath();
  context.arc(0, 0, radius, 0, fullCircle);
  context.fillStyle = colours.sea;
  context.fill();
  context.save();
  context.clip();
  context.beginPath();
  traceLand(context, land, rotation, radius * zoom);
  context.fillStyle = colours.land;
  context.fill();
  context.restore();
  context.beginPath();
  context.arc(0, 0, radius, 0, fullCircle);
  context.strokeStyle = colours.edge;
  context.stroke();
  const dot = Math.max(2.6, size / 110) * (1 + (zoom - 1) * 0.12);
  for (const [index, stop] of stops.entries()) if (index !== current) drawStop(context, scene, stop, dot);
  if (current !== undefined) drawStop(context, scene, stops[current]!, dot * 1.7);
  context.restore();
}

function drawStop(context: CanvasRenderingContext2D, scene: Scene, stop: Vector, radius: number): void {
  const at = findOnScreen(stop, scene);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, fullCircle);
  context.fillStyle = scene.colours.stop;
  context.fill();
  context.strokeStyle = scene.colours.ring;
  context.stroke();
}
