import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourProperties, hexColours, oklchToHex, usualAccent } from '#site/colours-in-media.ts';
import { type ColourName, colours } from '#site/colours.ts';
import { coloursInCss } from '#site/node/vite-plugins.ts';

test.each([
  // The examples of CSS Color 4, section 9.4, and the primaries as its sample code converts them.
  ['#7d2329', [0.401, 0.123, 21.57]],
  ['#c65d07', [0.5969, 0.156, 49.77]],
  ['#ff0000', [0.62796, 0.25768, 29.2339]],
  ['#00ff00', [0.86644, 0.29483, 142.4953]],
  ['#0000ff', [0.45201, 0.31321, 264.052]],
  ['#ffffff', [1, 0, 0]],
  ['#000000', [0, 0, 0]],
] as const)('%s is oklch(%j)', (hex, colour) => {
  const channels = (text: string) => text.match(/[\da-f]{2}/g)!.map((pair) => Number.parseInt(pair, 16));
  const [wanted, got] = [channels(hex), channels(oklchToHex(colour))];
  for (const [index, channel] of wanted.entries()) expect(Math.abs(channel - got[index]!)).toBeLessThanOrEqual(1);
});

/** The colours that the pages have by day and by night, read from their CSS. */
function readProperty(name: string, hue: number): string[] {
  const css = colourProperties().replaceAll('var(--hue)', String(hue));
  const [, value] = new RegExp(`--color-${name}: light-dark\\((.*)\\);`).exec(css)!;
  return value!.split(/, (?=oklch)/).map((written) => {
    const sums = written.replace(/calc\((\d+) \+ (\d+)\)/, (_, a, b) => `${+a + +b}`);
    const [lightness, chroma, angle] = /oklch\(([^)]*)\)/.exec(sums)![1]!.split(' ').map(Number);
    return oklchToHex([lightness!, chroma!, angle!]);
  });
}

test('icons, manifest and CSS have the same colours', () => {
  const [day, night] = [hexColours('light', 250), hexColours('dark', 250)];
  for (const name of Object.keys(colours) as ColourName[])
    expect(readProperty(name, 250), name).toEqual([day[name], night[name]]);
});

test('PDF and pictures have the colours of the day where the table says no other', () => {
  const [day, pdf, picture] = (['light', 'pdf', 'picture'] as const).map((medium) => hexColours(medium, 250));
  for (const [name, row] of Object.entries(colours) as [ColourName, object][]) {
    expect(pdf![name] === day![name], name).toBe(!('pdf' in row));
    expect(picture![name] === day![name], name).toBe(!('picture' in row));
  }
});

test('the stylesheet of every page asks for the colours, and gets all of them', () => {
  const css = readFileSync('src/site/styles/global.css', 'utf8');
  const { code } = coloursInCss().transform(css, '/site/src/site/styles/global.css')!;
  expect(code).not.toContain('vitrine:colours');
  for (const name of Object.keys(colours)) expect(code).toContain(`--color-${name}: light-dark(`);
  expect(code).toContain(`--hue: ${usualAccent};`);
});

test('no colour of the design is said anywhere else', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const saying = files.filter(
    (file) =>
      /\.(?:css|astro|typ)$/.test(file) &&
      /--color-[\w-]+:|(?:ink|muted|rule|accent): *(?:oklch|rgb|luma|black)/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // Black on white, whatever the site looks like; and the system's own colours where the reader asks for them.
  expect(saying.toSorted()).toEqual([
    'cv/typst/classic.typ',
    'places/components/PlaceGlobe.astro',
    'site/styles/print.css',
  ]);
  expect(files.filter((file) => /\.css$/.test(file) && /--hue:/.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
