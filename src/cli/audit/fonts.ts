import type { Problem } from '#model/problem.ts';
import { advise, type AuditedPage, type AuditedSite, formatExcess, readTarget } from './audited-site.ts';
import { budgets } from './budgets.ts';
import { findOpening, isSeen } from './weight.ts';

const subset = 'Take a subset of it with the characters of one script, in WOFF2, as `src/site/styles/fonts.css` does.';

/** The bytes of fonts that a page asks for before it is rendered, and of all that it asks for. */
export function measureFonts(page: AuditedPage, site: AuditedSite): { first: number; all: number } {
  const first = findPreloads(page).reduce((sum, url) => sum + (readTarget(url, page, site)?.length ?? 0), 0);
  return { first, all: findUsedFonts(page, site).reduce((sum, { size }) => sum + size, 0) };
}

/** Finds fonts that are too heavy, asked for in vain, or swapped in for text that the reader has begun to read. */
export function checkFonts(page: AuditedPage, site: AuditedSite): Problem[] {
  const used = findUsedFonts(page, site);
  const { first } = measureFonts(page, site);
  const problems: Problem[] = [];
  if (first > budgets.fonts)
    problems.push(
      advise(
        page,
        'fonts-too-heavy',
        `The fonts that are asked for before the page is drawn have ${formatExcess(first, budgets.fonts)}.`,
        'Preload the one face that most of the first screen is set in, and let the others come when their text does.',
      ),
    );
  const latin = used.filter(({ face }) => isLatin(face)).reduce((sum, { size }) => sum + size, 0);
  if (latin > budgets.fonts)
    problems.push(
      advise(
        page,
        'latin-fonts-too-heavy',
        `The fonts that every text in Latin letters is set in have ${formatExcess(latin, budgets.fonts)}.`,
        'Leave out weights, features and characters that nothing is set in, as `npm run fonts` does.',
      ),
    );
  for (const { face, size } of used)
    if (!isLatin(face) && size > budgets.fonts)
      problems.push(
        advise(
          page,
          'font-too-heavy',
          `The font ${fileName(face.url)} has ${formatExcess(size, budgets.fonts)}.`,
          subset,
        ),
      );
  for (const url of findPreloads(page))
    if (!used.some(({ face, isInOpening }) => isInOpening && face.url === url))
      problems.push(
        advise(
          page,
          'preload-unused',
          `The page asks at once for the font ${fileName(url)}, and no character that a reader sees first is set in it.`,
          'Take the `<link rel="preload">` out of this page.',
        ),
      );
  for (const { display, url } of findFontFaces(page))
    if (display !== 'optional')
      problems.push(
        advise(
          page,
          'font-moves-text',
          `The font ${fileName(url)} has \`font-display: ${display}\`, so lines break anew when it arrives and text moves under the reader’s eyes.`,
          'Write `font-display: optional`.',
        ),
      );
  return problems;
}

const isLatin = ({ ranges }: FontFace) => ranges.some(([from, to]) => from <= 0x61 && to >= 0x61);

function findPreloads({ markup }: AuditedPage): string[] {
  return markup.elements
    .filter(({ name, attributes: { rel, as } }) => name === 'link' && rel === 'preload' && as === 'font')
    .map(({ attributes }) => attributes.href ?? '');
}

const fileName = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** A web font that the styles of a page offer. */
interface FontFace {
  family: string;
  isItalic: boolean;
  display: string;
  /** Its address as it stands in the styles. */
  url: string;
  /** First and last code point of each range of characters it is for. */
  ranges: [from: number, to: number][];
}

/** A font that a page asks for, and how many bytes it has. */
export interface UsedFont {
  face: FontFace;
  size: number;
  /** Whether its characters are in the part that a reader sees first. */
  isInOpening: boolean;
}

const slanted = ['i', 'em', 'cite', 'dfn', 'var', 'address'];
const everything: [number, number][] = [[0, 0x10ffff]];

/** The web fonts in the styles of a page; faces that only rename a font of the reader's system are none. */
function findFontFaces({ markup }: AuditedPage): FontFace[] {
  const styles = markup.elements.filter(({ name }) => name === 'style').map(({ content }) => content);
  return [...styles.join('\n').matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const value = (name: string) => new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]*)`).exec(body)?.[1]?.trim();
    const url = /url\(\s*["']?([^"')]+)/.exec(value('src') ?? '')?.[1];
    if (!url) return [];
    const range = value('unicode-range');
    return {
      family: (value('font-family') ?? '').replaceAll(/["']/g, ''),
      isItalic: /italic|oblique/.test(value('font-style') ?? ''),
      display: value('font-display') ?? 'auto',
      url,
      ranges: range ? parseRanges(range) : everything,
    };
  });
}

/** Reads a `unicode-range`: `U+0-FF`, `U+131`, `U+4??`. */
export function parseRanges(written: string): [number, number][] {
  return written.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
}

/**
 * The fonts that a page asks for. It takes every character as drawn in every family of the page, also what a style sets
 * in a font of the reader's system, so the browser asks for these or fewer.
 */
export function findUsedFonts(page: AuditedPage, site: AuditedSite): UsedFont[] {
  const seen = page.markup.texts.filter(({ within }) => isSeen(within));
  const isSlanted = (within: readonly string[]) => within.some((name) => slanted.includes(name));
  const textOf = (italic: boolean, end: number) =>
    seen.filter(({ within, start }) => isSlanted(within) === italic && start < end).map(({ text }) => text);
  const opening = findOpening(page.markup).end;
  return findFontFaces(page)
    .filter((face) => hasCharacter(face, textOf(face.isItalic, Number.POSITIVE_INFINITY)))
    .map((face) => ({
      face,
      size: readTarget(face.url, page, site)?.length ?? 0,
      isInOpening: hasCharacter(face, textOf(face.isItalic, opening)),
    }));
}

function hasCharacter({ ranges }: FontFace, texts: readonly string[]): boolean {
  for (const character of new Set(texts.join(''))) {
    const code = character.codePointAt(0)!;
    // A space alone is no reason to fetch a font.
    if (character.trim() && ranges.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}
