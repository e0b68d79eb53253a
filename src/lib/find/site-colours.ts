import { oklchToHex } from '#lib/find/oklch.ts';

/** The colours of the site outside its pages, as `#rrggbb`. */
export interface SiteColours {
  paper: string;
  accent: string;
}

/**
 * The colours of the paper and the accent by day and by night, for icons and the manifest.
 * @param hue the accent of the site
 */
export function siteColours(hue: number): { day: SiteColours; night: SiteColours } {
  return {
    day: { paper: oklchToHex([0.988, 0.004, 85]), accent: oklchToHex([0.46, 0.125, hue]) },
    night: { paper: oklchToHex([0.175, 0.008, 260]), accent: oklchToHex([0.76, 0.105, hue + 13]) },
  };
}
