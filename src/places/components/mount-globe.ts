import { latLngOf, rotateBack, rotationTo } from '#places/map.ts';
import { drawGlobe, findOnScreen, radiusOf, type Scene } from './draw-globe.ts';
import { handleInput } from './handle-input.ts';
import { boundView, type Motion, moveOn, type View } from './motion.ts';
import { readColours, readMap, watchTheme } from './read-map.ts';

/** How near to a stop a pointer has to be, in pixels. */
const reach = 14;

/** Draws the globe over the map in its figure, and makes it follow pointers, keys, buttons and the list beside it. */
export function mountGlobe(figure: HTMLElement): void {
  const find = <Found extends Element>(selector: string) => figure.querySelector<Found>(selector)!;
  const [canvas, view] = [find<HTMLCanvasElement>('canvas'), find<HTMLElement>('.globe-view')];
  const tag = find<HTMLElement>('.globe-tag');
  const [status, spinButton] = [find<HTMLElement>('[role=status]'), find<HTMLButtonElement>('[data-do=spin]')];
  const { land, stops, middle } = readMap(find('svg'));
  const items = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const context = canvas.getContext('2d')!;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const motion: Motion = { view: boundView({ ...middle, zoom: 1 }), isSpinning: false, isHeld: false };
  let colours = readColours(canvas);
  let size = 0;
  let chosen: number | undefined;
  let hovered: number | undefined;
  let isOnScreen = true;
  let frame = 0;
  let last = 0;

  const scene = (): Scene => {
    const { lat, lng, zoom } = motion.view;
    const current = hovered ?? chosen;
    return {
      size,
      land,
      colours,
      zoom,
      current,
      rotation: rotationTo({ lat, lng }),
      stops: stops.map((s) => s.vector),
    };
  };

  function draw(now: number): void {
    frame = 0;
    // Hidden, as on paper.
    if (size === 0) return;
    const goesOn = moveOn(motion, Math.min(0.05, (now - last) / 1000));
    last = now;
    const drawn = scene();
    drawGlobe(context, drawn);
    const at = drawn.current === undefined ? undefined : findOnScreen(stops[drawn.current]!.vector, drawn);
    tag.hidden = !at;
    if (at) {
      tag.textContent = stops[drawn.current!]!.name;
      tag.style.translate = `calc(${at.x}px - 50%) calc(${at.y - 10}px - 100%)`;
    }
    if (goesOn && isOnScreen) frame = requestAnimationFrame(draw);
  }
  function wake(): void {
    if (frame) return;
    last = performance.now();
    frame = requestAnimationFrame(draw);
  }
  function spin(isSpinning: boolean): void {
    motion.isSpinning = isSpinning;
    spinButton.setAttribute('aria-pressed', String(isSpinning));
    wake();
  }
  /** Goes to a view, at once for readers who want no motion. */
  function go(goal: Partial<View>): void {
    motion.drift = undefined;
    motion.goal = goal;
    if (calm.matches) moveOn(motion, 1000);
    wake();
  }
  function choose(index: number): void {
    spin(false);
    chosen = index;
    const { lat, lng, name } = stops[index]!;
    status.textContent = name;
    for (const item of items) item.toggleAttribute('data-current', Number(item.dataset.stop) === index);
    go({ lat, lng });
  }
  function zoomBy(factor: number): void {
    go({ ...motion.goal, zoom: (motion.goal?.zoom ?? motion.view.zoom) * factor });
  }
  function findStop(x: number, y: number): number | undefined {
    const drawn = scene();
    const near = stops.map(({ vector }) => {
      const at = findOnScreen(vector, drawn);
      return at ? Math.hypot(at.x - x, at.y - y) : Infinity;
    });
    const nearest = Math.min(...near);
    return nearest < reach ? near.indexOf(nearest) : undefined;
  }
  const degrees = (pixels: number) => (pixels / radiusOf(size) / motion.view.zoom) * (180 / Math.PI);

  handleInput(view, {
    begin: () => {
      spin(false);
      motion.goal = motion.drift = undefined;
    },
    drag: (dx, dy) => {
      const { lat, lng, zoom } = motion.view;
      motion.view = boundView({ lat: lat + degrees(dy), lng: lng - degrees(dx), zoom });
      wake();
    },
    release: (vx, vy) => {
      if (!calm.matches) motion.drift = { lat: degrees(vy), lng: -degrees(vx) };
      wake();
    },
    tap: (x, y) => {
      const stop = findStop(x, y);
      if (stop !== undefined) return choose(stop);
      const scale = radiusOf(size) * motion.view.zoom;
      const away = Math.hypot(x, y) / scale;
      if (away >= 1 || Math.hypot(x, y) > radiusOf(size)) return;
      go(latLngOf(rotateBack(scene().rotation, [x / scale, -y / scale, Math.sqrt(1 - away * away)])));
    },
    hover: (x, y = 0) => {
      hovered = x === undefined ? undefined : findStop(x, y);
      motion.isHeld = x !== undefined;
      view.style.cursor = hovered === undefined ? '' : 'pointer';
      wake();
    },
    zoom: (factor) => {
      const before = motion.view.zoom;
      motion.view = boundView({ ...motion.view, zoom: before * factor });
      if (motion.view.zoom === before) return false;
      motion.goal = motion.drift = undefined;
      spin(false);
      return true;
    },
    step: ({ lat, lng, zoom }) => {
      const from = { ...motion.view, ...motion.goal };
      go({ lat: from.lat + lat / from.zoom, lng: from.lng + lng / from.zoom, zoom: from.zoom * zoom });
    },
  });

  const actions: Record<string, () => void> = {
    previous: () => choose(((chosen ?? 0) + stops.length - 1) % stops.length),
    next: () => choose(chosen === undefined ? 0 : (chosen + 1) % stops.length),
    in: () => zoomBy(1.5),
    out: () => zoomBy(1 / 1.5),
    spin: () => spin(!motion.isSpinning),
  };
  for (const button of figure.querySelectorAll<HTMLElement>('[data-do]'))
    button.addEventListener('click', () => actions[button.dataset.do!]!());
  for (const item of items) {
    let wait = 0;
    // A pointer that only passes over the list does not whirl the globe about.
    item.addEventListener('pointerenter', () => {
      wait = window.setTimeout(() => choose(Number(item.dataset.stop)), 120);
    });
    item.addEventListener('pointerleave', () => clearTimeout(wait));
  }
  calm.addEventListener('change', () => spin(false));
  watchTheme(() => {
    colours = readColours(canvas);
    wake();
  });
  new ResizeObserver(() => {
    const scale = Math.min(2, devicePixelRatio);
    size = canvas.clientWidth;
    canvas.width = canvas.height = Math.round(size * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    cancelAnimationFrame(frame);
    draw(performance.now());
  }).observe(canvas);
  new IntersectionObserver(([entry]) => {
    isOnScreen = entry?.isIntersecting ?? true;
    if (isOnScreen) wake();
  }).observe(canvas);
  spin(!calm.matches);
  figure.dataset.drawn = '';
}
