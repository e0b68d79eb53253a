import { type AuditedPage, type AuditedSite, readTarget } from '#tools/audit/audited-site.ts';
import { findOpening, isSeen } from '#tools/audit/weigh-page.ts';

/** A web font that the styles of a page offer. */
export interface FontFace {
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
export function findFontFaces({ markup }: AuditedPage): FontFace[] {
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
