import { hexColours } from '#site/colours-in-media.ts';

/** The engine's own sign, for a name whose letters no font has: an arched window. */
const arch =
  '<svg viewBox="3 3 26 26"><path d="M6 27V9l10-5 10 5v18M3 27h26M6 12h20M16 12v15" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * The icon of the site as SVG: letters in the colour of the paper on the accent, by day and by night as the reader's
 * system has it.
 * @param letters an SVG element of the letters in `currentColor`, cut at their edges; the engine's sign when left out
 */
export function drawIcon(letters: string | undefined, hue: number): string {
  const [day, night] = [hexColours('light', hue), hexColours('dark', hue)];
  const style = `:root{color:${day.paper}}rect{fill:${day.accent}}@media(prefers-color-scheme:dark){:root{color:${night.paper}}rect{fill:${night.accent}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><rect width="32" height="32" rx="6"/>${place(letters ?? arch, 25)}</svg>\n`;
}

/** The icon as a square without round corners, by day: telephones cut it to a shape of their own. */
export function drawSquareIcon(letters: string | undefined, hue: number): string {
  const { paper, accent } = hexColours('light', hue);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" color="${paper}"><rect width="32" height="32" fill="${accent}"/>${place(letters ?? arch, 18)}</svg>\n`;
}

/** The letters in the middle, as large as they fit into a square of this width. */
function place(letters: string, width: number): string {
  const start = (32 - width) / 2;
  return letters.replace('<svg', `<svg x="${start}" y="${start}" width="${width}" height="${width}"`);
}
