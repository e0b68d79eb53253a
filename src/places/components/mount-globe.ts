import { Globe } from './globe.ts';
import { handleInput } from './handle-input.ts';
import { readMap, watchTheme } from './read-map.ts';

/** Draws the globe over the map in its figure, and makes it follow pointers, keys, buttons and the list beside it. */
export function mountGlobe(figure: HTMLElement): void {
  const find = <Found extends Element>(selector: string) => figure.querySelector<Found>(selector)!;
  const elements = {
    canvas: find<HTMLCanvasElement>('canvas'),
    view: find<HTMLElement>('.globe-view'),
    tag: find<HTMLElement>('.globe-tag'),
    status: find<HTMLElement>('[role=status]'),
    spinButton: find<HTMLButtonElement>('[data-do=spin]'),
    items: [...document.querySelectorAll<HTMLElement>('[data-stop]')],
  };
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const globe = new Globe(elements, readMap(find('svg')), calm);
  handleInput(elements.view, globe);
  followButtons(globe, figure.querySelectorAll<HTMLElement>('[data-do]'));
  followList(globe, elements.items);
  calm.addEventListener('change', () => globe.spin(false));
  watchTheme(() => globe.recolour());
  new ResizeObserver(() => globe.resize()).observe(elements.canvas);
  new IntersectionObserver(([entry]) => globe.show(entry?.isIntersecting ?? true)).observe(elements.canvas);
  globe.spin(!calm.matches);
  figure.dataset.drawn = '';
}

function followButtons(globe: Globe, buttons: Iterable<HTMLElement>): void {
  const actions: Record<string, () => void> = {
    previous: () => globe.choosePrevious(),
    next: () => globe.chooseNext(),
    in: () => globe.zoomBy(1.5),
    out: () => globe.zoomBy(1 / 1.5),
    spin: () => globe.toggleSpin(),
  };
  for (const button of buttons) button.addEventListener('click', () => actions[button.dataset.do!]!());
}

function followList(globe: Globe, items: readonly HTMLElement[]): void {
  for (const item of items) {
    let wait = 0;
    // A pointer that only passes over the list does not whirl the globe about.
    item.addEventListener('pointerenter', () => {
      wait = window.setTimeout(() => globe.choose(Number(item.dataset.stop)), 120);
    });
    item.addEventListener('pointerleave', () => clearTimeout(wait));
  }
}
