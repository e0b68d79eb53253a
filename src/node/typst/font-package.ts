import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A part of a font in a file of its own: the web divides large fonts by characters. */
export interface FontSlice {
  /** `latin`, `110` */
  name: string;
  claims: RangeTest;
  /** The variable font of this slice; undefined when the package has none, as for italics of Chinese. */
  file: (style: FontStyle) => string | undefined;
}

export type FontStyle = 'normal' | 'italic';

const require = createRequire(import.meta.url);

/** A font package is not installed. */
export class MissingFontPackage extends Error {
  readonly packageName: string;
  constructor(packageName: string) {
    super(`The font package ${packageName} is not installed. Run \`npm ci\`.`);
    this.packageName = packageName;
  }
}

/** The slices of a variable font from its npm package, the usual one first. */
export function readFontPackage(id: string): FontSlice[] {
  const packageName = `@fontsource-variable/${id}`;
  const root = findPackage(packageName);
  const ranges = JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges)
    .map(([key, range]): FontSlice => {
      const name = key.replace(/[[\]]/g, '');
      return {
        name,
        claims: parseUnicodeRange(range),
        file: (style) => {
          const file = join(root, 'files', `${id}-${name}-wght-${style}.woff2`);
          return existsSync(file) ? file : undefined;
        },
      };
    })
    .reverse();
}

function findPackage(packageName: string): string {
  try {
    return dirname(require.resolve(`${packageName}/package.json`));
  } catch {
    throw new MissingFontPackage(packageName);
  }
}

/** Whether a code point is in a `unicode-range` as CSS writes it: `U+0000-00FF,U+0131`. */
type RangeTest = (codePoint: number) => boolean;

/** Reads a `unicode-range`, once it is asked: a font for Chinese has a hundred of them. */
export function parseUnicodeRange(written: string): RangeTest {
  let ranges: (readonly [number, number])[] | undefined;
  return (codePoint) => {
    ranges ??= readRanges(written);
    return ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
  };
}

function readRanges(written: string): (readonly [number, number])[] {
  return written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
