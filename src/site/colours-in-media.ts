import { type Colour, type ColourName, colours, type Medium } from './colours.ts';

export { usualAccent } from './colours.ts';

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

/** A colour of the OKLCH circle: lightness from 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * A colour as `#rrggbb`, for files whose readers do not know OKLCH. What a screen cannot show becomes the nearest
 * value of each channel.
 */
export function oklchToHex([lightness, chroma, hue]: Oklch): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  // The matrices of Björn Ottosson's OKLab, as CSS Color 4 has them.
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const light = Math.min(1, Math.max(0, value));
    const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
