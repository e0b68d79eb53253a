import sharp from 'sharp';
import { usualAccent } from '#lib/colours.ts';
import { drawIcon, drawSquareIcon } from '#lib/find/draw-icon.ts';
import { iconPaths } from '#lib/find/paths.ts';
import { monogramOf } from '#lib/monogram.ts';
import type { Site } from '#model/site.ts';
import { drawLetters } from '#tools/icons/draw-letters.ts';

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

/** What the icons of a site show; without a profile or a site.yaml the engine's sign and colour. */
export function iconSubjectOf(site: Pick<Site, 'profile' | 'settings'> | undefined): IconSubject {
  return site
    ? { monogram: monogramOf(site.profile.name), hue: site.settings.accent }
    : { monogram: '', hue: usualAccent };
}
