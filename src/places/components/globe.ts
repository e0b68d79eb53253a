import { latLngOf, rotateBack, rotationTo } from '#places/map.ts';
import { type Colours, drawGlobe, findOnScreen, radiusOf, type Scene } from './draw-globe.ts';
import type { Hands } from './handle-input.ts';
import { boundView, type Motion, moveOn, type View } from './motion.ts';
import { type MapData, readColours } from './read-map.ts';

/** The elements of the figure that the globe changes. */
export interface GlobeElements {
  canvas: HTMLCanvasElement;
  view: HTMLElement;
  /** The name at the stop that stands out. */
  tag: HTMLElement;
  status: HTMLElement;
  spinButton: HTMLButtonElement;
  /** The places in the list beside it. */
  items: readonly HTMLElement[];
}

/** How near to a stop a pointer has to be, in pixels. */
const reach = 14;

/**
 * A globe that turns, and that answers to hands. What is its own is `#`, not `private`: such names are shortened in the
 * script that readers load, which has little room left.
 */
export class Globe implements Hands {
  readonly #elements: GlobeElements;
  readonly #map: MapData;
  readonly #calm: MediaQueryList;
  readonly #context: CanvasRenderingContext2D;
  readonly #motion: Motion;
  #colours: Colours;
  #size = 0;
  #chosen: number | undefined;
  #hovered: number | undefined;
  #isOnScreen = true;
  #frame = 0;
  #last = 0;

  /** @param calm whether the reader wants no motion */
  constructor(elements: GlobeElements, map: MapData, calm: MediaQueryList) {
    this.#elements = elements;
    this.#map = map;
    this.#calm = calm;
    this.#context = elements.canvas.getContext('2d')!;
    this.#colours = readColours(elements.canvas);
    this.#motion = { view: boundView({ ...map.middle, zoom: 1 }), isSpinning: false, isHeld: false };
  }

  /** Fits the drawing into its canvas, as large as that is now. */
  resize(): void {
    const { canvas } = this.#elements;
    const scale = Math.min(2, devicePixelRatio);
    this.#size = canvas.clientWidth;
    canvas.width = canvas.height = Math.round(this.#size * scale);
    this.#context.setTransform(scale, 0, 0, scale, 0, 0);
    cancelAnimationFrame(this.#frame);
    this.#draw(performance.now());
  }

  recolour(): void {
    this.#colours = readColours(this.#elements.canvas);
    this.#wake();
  }

  /** Says whether the globe can be seen: nothing is drawn while it cannot. */
  show(isOnScreen: boolean): void {
    this.#isOnScreen = isOnScreen;
    if (isOnScreen) this.#wake();
  }

  spin(isSpinning: boolean): void {
    this.#motion.isSpinning = isSpinning;
    this.#elements.spinButton.setAttribute('aria-pressed', String(isSpinning));
    this.#wake();
  }

  toggleSpin(): void {
    this.spin(!this.#motion.isSpinning);
  }

  choose(index: number): void {
    const { status, items } = this.#elements;
    this.spin(false);
    this.#chosen = index;
    const { lat, lng, name } = this.#map.stops[index]!;
    status.textContent = name;
    for (const item of items) item.toggleAttribute('data-current', Number(item.dataset.stop) === index);
    this.#go({ lat, lng });
  }

  choosePrevious(): void {
    const { length } = this.#map.stops;
    this.choose(((this.#chosen ?? 0) + length - 1) % length);
  }

  chooseNext(): void {
    this.choose(this.#chosen === undefined ? 0 : (this.#chosen + 1) % this.#map.stops.length);
  }

  /** Goes nearer or farther, on from where it is going. */
  zoomBy(factor: number): void {
    const { goal, view } = this.#motion;
    this.#go({ ...goal, zoom: (goal?.zoom ?? view.zoom) * factor });
  }

  begin(): void {
    this.spin(false);
    this.#motion.goal = this.#motion.drift = undefined;
  }

  drag(dx: number, dy: number): void {
    const { lat, lng, zoom } = this.#motion.view;
    this.#motion.view = boundView({ lat: lat + this.#degrees(dy), lng: lng - this.#degrees(dx), zoom });
    this.#wake();
  }

  release(vx: number, vy: number): void {
    if (!this.#calm.matches) this.#motion.drift = { lat: this.#degrees(vy), lng: -this.#degrees(vx) };
    this.#wake();
  }

  tap(x: number, y: number): void {
    const stop = this.#findStop(x, y);
    if (stop === undefined) this.#goTo(x, y);
    else this.choose(stop);
  }

  hover(x: number | undefined, y = 0): void {
    this.#hovered = x === undefined ? undefined : this.#findStop(x, y);
    this.#motion.isHeld = x !== undefined;
    this.#elements.view.style.cursor = this.#hovered === undefined ? '' : 'pointer';
    this.#wake();
  }

  zoom(factor: number): boolean {
    const before = this.#motion.view.zoom;
    this.#motion.view = boundView({ ...this.#motion.view, zoom: before * factor });
    if (this.#motion.view.zoom === before) return false;
    this.begin();
    return true;
  }

  step({ lat, lng, zoom }: View): void {
    const from = { ...this.#motion.view, ...this.#motion.goal };
    this.#go({ lat: from.lat + lat / from.zoom, lng: from.lng + lng / from.zoom, zoom: from.zoom * zoom });
  }

  /** Goes to a view, at once for readers who want no motion. */
  #go(goal: Partial<View>): void {
    this.#motion.drift = undefined;
    this.#motion.goal = goal;
    if (this.#calm.matches) moveOn(this.#motion, 1000);
    this.#wake();
  }

  /** Turns to the place at a point on the screen, if there is one. */
  #goTo(x: number, y: number): void {
    const scale = radiusOf(this.#size) * this.#motion.view.zoom;
    const away = Math.hypot(x, y) / scale;
    if (away >= 1 || Math.hypot(x, y) > radiusOf(this.#size)) return;
    this.#go(latLngOf(rotateBack(this.#scene().rotation, [x / scale, -y / scale, Math.sqrt(1 - away * away)])));
  }

  #wake(): void {
    if (this.#frame) return;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#draw);
  }

  readonly #draw = (now: number): void => {
    this.#frame = 0;
    // Hidden, as on paper.
    if (this.#size === 0) return;
    const goesOn = moveOn(this.#motion, Math.min(0.05, (now - this.#last) / 1000));
    this.#last = now;
    const scene = this.#scene();
    drawGlobe(this.#context, scene);
    this.#placeTag(scene);
    if (goesOn && this.#isOnScreen) this.#frame = requestAnimationFrame(this.#draw);
  };

  #scene(): Scene {
    const [size, colours, map, motion] = [this.#size, this.#colours, this.#map, this.#motion];
    const { lat, lng, zoom } = motion.view;
    return {
      size,
      land: map.land,
      colours,
      zoom,
      current: this.#hovered ?? this.#chosen,
      rotation: rotationTo({ lat, lng }),
      stops: map.stops.map((stop) => stop.vector),
    };
  }

  #placeTag(scene: Scene): void {
    const { tag } = this.#elements;
    const stop = scene.current === undefined ? undefined : this.#map.stops[scene.current]!;
    const at = stop && findOnScreen(stop.vector, scene);
    tag.hidden = !at;
    if (!at) return;
    tag.textContent = stop.name;
    tag.style.translate = `calc(${at.x}px - 50%) calc(${at.y - 10}px - 100%)`;
  }

  #findStop(x: number, y: number): number | undefined {
    const scene = this.#scene();
    const near = this.#map.stops.map(({ vector }) => {
      const at = findOnScreen(vector, scene);
      return at ? Math.hypot(at.x - x, at.y - y) : Infinity;
    });
    const nearest = Math.min(...near);
    return nearest < reach ? near.indexOf(nearest) : undefined;
  }

  /** How far the globe turns under a pointer that moves so many pixels. */
  #degrees(pixels: number): number {
    return (pixels / radiusOf(this.#size) / this.#motion.view.zoom) * (180 / Math.PI);
  }
}
