import { type Oklch, oklchToHex } from '#lib/find/oklch.ts';
import { type Colour, type ColourName, colours, type Medium } from '#tables/colours.ts';

export { usualAccent } from '#tables/colours.ts';

/** A value for each colour of the design. */
export type Palette<Value> = Record<ColourName, Value>;

/**
 * The colours of the design as numbers, as they are in one medium.
 * @param accent the accent of the site, a hue in degrees
 */
export function oklchColours(medium: Medium, accent: number): Palette<Oklch> {
  return forEachColour((row) => {
    const [lightness, chroma, hue] = row[medium] ?? row.light;
    return [lightness, chroma, typeof hue === 'number' ? hue : accent + hue.fromAccent];
  });
}

/** The same as `#rrggbb`, for files whose readers do not know OKLCH. */
export function hexColours(medium: Medium, accent: number): Palette<string> {
  const numbers = oklchColours(medium, accent);
  return Object.fromEntries(
    Object.entries(numbers).map(([name, colour]) => [name, oklchToHex(colour)]),
  ) as Palette<string>;
}

/** The colours as custom properties of CSS, by day and by night; the accent is `--hue`. */
export function colourProperties(): string {
  const written = forEachColour(({ light, dark }) => `light-dark(${inCss(light)}, ${inCss(dark)})`);
  return Object.entries(written)
    .map(([name, value]) => `--color-${name}: ${value};`)
    .join('\n');
}

function inCss([lightness, chroma, hue, opacity]: Colour): string {
  const degrees =
    typeof hue === 'number' ? hue : hue.fromAccent === 0 ? 'var(--hue)' : `calc(var(--hue) + ${hue.fromAccent})`;
  return `oklch(${lightness} ${chroma} ${degrees}${opacity === undefined ? '' : ` / ${opacity}`})`;
}

function forEachColour<Value>(
  make: (row: Partial<Record<Medium, Colour>> & { light: Colour; dark: Colour }) => Value,
): Palette<Value> {
  return Object.fromEntries(Object.entries(colours).map(([name, row]) => [name, make(row)])) as Palette<Value>;
}
