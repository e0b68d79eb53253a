import { type LatLng, middleOf, parseRings, placeAt, type Vector, vectorOf } from '#places/map.ts';
import type { Colours } from './draw-globe.ts';
import { type Land, layOutLand } from './trace-land.ts';

/** What the map in the page says, which is all that the globe is drawn from. */
export interface MapData {
  land: Land;
  stops: readonly (LatLng & { name: string; vector: Vector })[];
  middle: LatLng;
}

/** Reads the map that stands in the page for readers without JavaScript. */
export function readMap(map: SVGSVGElement): MapData {
  const stops = [...map.querySelectorAll('circle')].map((circle) => {
    const place = placeAt(circle.cx.baseVal.value, circle.cy.baseVal.value);
    return { ...place, name: circle.textContent, vector: vectorOf(place) };
  });
  const land = layOutLand(parseRings(map.querySelector('path')!.getAttribute('d')!));
  return { land, stops, middle: middleOf(stops) };
}

/** The colours of the site as they are now; a canvas knows no custom properties. */
export function readColours(canvas: HTMLCanvasElement): Colours {
  // A change of colour may be a transition, in which the old one is still there.
  canvas.style.transition = 'none';
  const read = (name: string) => {
    canvas.style.color = `var(--color-${name})`;
    return getComputedStyle(canvas).color;
  };
  return { sea: read('raised'), land: read('rule'), edge: read('rule'), stop: read('accent'), ring: read('paper') };
}

/** Calls back when the theme changes, by the reader's choice or by the system's. */
export function watchTheme(changed: () => void): void {
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
