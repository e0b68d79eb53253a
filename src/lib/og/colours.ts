import { oklchToHex } from '#lib/find/oklch.ts';

/** The colours of a picture, as `#rrggbb`: those of the site in daylight. */
export type PictureColours = Record<'paper' | 'raised' | 'ink' | 'muted' | 'accent', string>;

/**
 * The colours of the pictures of a site.
 * @param hue the accent of the site, in degrees
 */
export function pictureColours(hue: number): PictureColours {
  return {
    paper: oklchToHex([0.988, 0.004, 85]),
    raised: oklchToHex([0.95, 0.008, 85]),
    ink: oklchToHex([0.235, 0.012, 60]),
    muted: oklchToHex([0.45, 0.012, 60]),
    accent: oklchToHex([0.46, 0.125, hue]),
  };
}
