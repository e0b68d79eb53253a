import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oklchToHex } from '#lib/find/oklch.ts';
import { siteColours } from '#lib/find/site-colours.ts';

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

test('icons and manifest have the colours of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const hue = 250;
  const read = (name: string) => {
    const [, day, night] = new RegExp(
      `--color-${name}: light-dark\\(oklch\\(((?:[^()]|\\([^()]*\\))*)\\), oklch\\(((?:[^()]|calc\\([^)]*\\)+|\\([^()]*\\))*)\\)\\);`,
    ).exec(tokens.replaceAll('var(--hue)', String(hue)))!;
    return [day!, night!].map((written) => {
      const [lightness, chroma, angle] = written
        .replace(/calc\((\d+) \+ (\d+)\)/, (_, a, b) => `${+a + +b}`)
        .split(' ');
      return oklchToHex([Number(lightness), Number(chroma), Number(angle)]);
    });
  };
  const { day, night } = siteColours(hue);
  expect([day.paper, night.paper]).toEqual(read('paper'));
  expect([day.accent, night.accent]).toEqual(read('accent'));
});
