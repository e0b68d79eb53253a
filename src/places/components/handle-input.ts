import type { View } from './motion.ts';

/** What a reader's hands do to the globe. Points are in pixels from its middle, x to the right and y down. */
export interface Hands {
  /** Something was begun: what moves by itself stops. */
  begin: () => void;
  drag: (dx: number, dy: number) => void;
  /** A drag ends with this speed, in pixels a second. */
  release: (vx: number, vy: number) => void;
  tap: (x: number, y: number) => void;
  /** The pointer is over a point; undefined when it has gone. */
  hover: (x: number | undefined, y?: number) => void;
  zoom: (factor: number) => boolean;
  /** Keys ask for a view: degrees to turn by, and a factor to zoom by. */
  step: (by: View) => void;
}

const keys: Record<string, View> = {
  ArrowLeft: { lat: 0, lng: -15, zoom: 1 },
  ArrowRight: { lat: 0, lng: 15, zoom: 1 },
  ArrowUp: { lat: 15, lng: 0, zoom: 1 },
  ArrowDown: { lat: -15, lng: 0, zoom: 1 },
  '+': { lat: 0, lng: 0, zoom: 1.5 },
  '=': { lat: 0, lng: 0, zoom: 1.5 },
  '-': { lat: 0, lng: 0, zoom: 1 / 1.5 },
};

/** A pointer that moves less than this many pixels taps. */
const still = 5;

/** Listens to pointers, wheel and keys on the view of the globe. */
export function handleInput(view: HTMLElement, hands: Hands): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let speed = { x: 0, y: 0, at: 0 };

  const pointOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top, width, height } = view.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };

  view.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, pointOf(event));
    view.setPointerCapture(event.pointerId);
    speed = { x: 0, y: 0, at: event.timeStamp };
    hands.begin();
  });
  view.addEventListener('pointermove', (event) => {
    const point = pointOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) return event.pointerType === 'mouse' ? hands.hover(point.x, point.y) : undefined;
    const [dx, dy, distance] = [point.x - before.x, point.y - before.y, spread()];
    pointers.set(event.pointerId, point);
    moved += Math.hypot(dx, dy);
    if (pointers.size === 2 && distance > 0) hands.zoom(spread() / distance);
    if (pointers.size > 1 || moved < still) return;
    const seconds = Math.max(0.001, (event.timeStamp - speed.at) / 1000);
    speed = { x: dx / seconds, y: dy / seconds, at: event.timeStamp };
    hands.drag(dx, dy);
  });
  const lift = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    const point = pointOf(event);
    if (event.type === 'pointerup' && moved < still) hands.tap(point.x, point.y);
    // Who holds still before letting go does not throw.
    else if (event.timeStamp - speed.at < 60) hands.release(speed.x, speed.y);
  };
  view.addEventListener('pointerup', lift);
  view.addEventListener('pointercancel', lift);
  view.addEventListener('pointerleave', () => hands.hover(undefined));
  view.addEventListener(
    'wheel',
    (event) => {
      // The page scrolls unless the reader has chosen the globe, or pinches (which browsers tell as Ctrl and wheel).
      if (!event.ctrlKey && document.activeElement !== view) return;
      const lines = event.deltaY * (event.deltaMode === 1 ? 30 : 1) * (event.ctrlKey ? 5 : 1);
      if (hands.zoom(Math.exp(-Math.max(-300, Math.min(300, lines)) / 500))) event.preventDefault();
    },
    { passive: false },
  );
  view.addEventListener('keydown', (event) => {
    const by = keys[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    hands.begin();
    hands.step(by);
  });
}
