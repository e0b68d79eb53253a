import sharp from 'sharp';
import { usualAccent } from '#lib/colours.ts';
import { drawIcon, drawSquareIcon } from '#lib/find/draw-icon.ts';
import { iconPaths } from '#lib/find/paths.ts';
import { monogramOf } from '#lib/monogram.ts';
import { personName } from '#schemas/person.ts';
import { site } from '#schemas/site.ts';
import { publicRoot } from '#tools/content-root.ts';
import { drawLetters } from '#tools/icons/draw-letters.ts';
import { readContent } from '#tools/read-content.ts';

const widths = { [iconPaths.apple]: 180, [iconPaths.small]: 192, [iconPaths.large]: 512 };

/** What the icons show. */
export interface IconSubject {
  monogram: string;
  hue: number;
}

/** The icons of a site, by their paths from its root. */
export async function makeIcons({ monogram, hue }: IconSubject): Promise<Map<string, string | Buffer>> {
  const letters = await drawLetters(monogram);
  const square = Buffer.from(drawSquareIcon(letters, hue));
  const pictures = Object.entries(widths).map(async ([path, width]) => {
    // 72 dots per inch draw a picture of 32.
    const picture = sharp(square, { density: (72 * width) / 32 });
    return [path, await picture.resize(width, width).png({ palette: true }).toBuffer()] as const;
  });
  return new Map<string, string | Buffer>([
    [iconPaths.drawing, drawIcon(letters, hue)],
    ...(await Promise.all(pictures)),
  ]);
}

/** What the icons of a content folder show. What cannot be read has the engine's sign or colour: the check says why. */
export function readIconSubject(contentRoot: string): IconSubject {
  const { entries } = readContent(contentRoot, publicRoot);
  const dataOf = (wanted: string) =>
    entries.find(({ collection, lang }) => collection === wanted && lang === undefined)?.data as object | undefined;
  const name = personName.safeParse((dataOf('profile') as { name?: unknown } | undefined)?.name);
  const accent = site.shape.accent.safeParse((dataOf('site') as { accent?: unknown } | undefined)?.accent);
  return { monogram: name.success ? monogramOf(name.data) : '', hue: accent.success ? accent.data : usualAccent };
}
