import { turnBetween } from '#places/map.ts';

/** What of the globe one sees: the place in the middle, and how many times larger than at first. */
export interface View {
  lat: number;
  lng: number;
  zoom: number;
}

/** A view and what moves it. */
export interface Motion {
  view: View;
  /** Turns by itself, a full circle a minute. */
  isSpinning: boolean;
  /** Rests for a while, as under a pointer. */
  isHeld: boolean;
  /** The view it is on the way to. */
  goal?: Partial<View> | undefined;
  /** What a drag left it with, in degrees a second. */
  drift?: { lat: number; lng: number } | undefined;
}

const spinSpeed = 6;
const largestZoom = 5;

/** A view within bounds: never upside down, never smaller than its frame. */
export function boundView({ lat, lng, zoom }: View): View {
  return {
    lat: Math.max(-85, Math.min(85, lat)),
    lng: turnBetween(0, lng),
    zoom: Math.max(1, Math.min(largestZoom, zoom)),
  };
}

/** Moves on by some seconds. Returns whether it will move further. */
export function moveOn(motion: Motion, seconds: number): boolean {
  const { view, goal, drift } = motion;
  if (goal) {
    const end = boundView({ ...view, ...goal });
    const share = 1 - Math.exp(-7 * seconds);
    const [lat, lng] = [end.lat - view.lat, turnBetween(view.lng, end.lng)];
    const next = {
      lat: view.lat + lat * share,
      lng: view.lng + lng * share,
      zoom: view.zoom * (end.zoom / view.zoom) ** share,
    };
    const isThere = Math.hypot(lat, lng) * (1 - share) < 0.1 && Math.abs(end.zoom / next.zoom - 1) < 0.005;
    motion.view = isThere ? end : boundView(next);
    if (isThere) motion.goal = undefined;
    return !isThere || isTurning(motion);
  }
  if (drift) {
    motion.view = boundView({ ...view, lat: view.lat + drift.lat * seconds, lng: view.lng + drift.lng * seconds });
    const rest = Math.exp(-4 * seconds);
    const slower = { lat: drift.lat * rest, lng: drift.lng * rest };
    motion.drift = Math.hypot(slower.lat, slower.lng) < 1 ? undefined : slower;
    return true;
  }
  if (isTurning(motion)) motion.view = boundView({ ...view, lng: view.lng - spinSpeed * seconds });
  return isTurning(motion);
}

function isTurning({ isSpinning, isHeld }: Motion): boolean {
  return isSpinning && !isHeld;
}
