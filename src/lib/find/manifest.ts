import { iconPaths } from '#lib/find/paths.ts';
import { hexColours } from '#lib/colours.ts';
import type { SiteNames } from '#lib/find/site-names.ts';
import { htmlLang } from '#lib/text.ts';
import { withBase } from '#lib/urls.ts';

/** What the manifest says beside the names. */
export interface ManifestSettings {
  names: SiteNames;
  monogram: string;
  lang: string;
  accent: number;
  /** Path the site lives under. */
  base: string;
}

/** The web app manifest: what the site is called and looks like among the programs of a telephone. */
export function webManifest({ names, monogram, lang, accent, base }: ManifestSettings): Record<string, unknown> {
  const { paper, accent: theme } = hexColours('light', accent);
  const home = withBase(base, '/');
  const icon = (path: string, size: string, type: string) => ({ src: withBase(base, path), sizes: size, type });
  const large = icon(iconPaths.large, '512x512', 'image/png');
  return {
    name: names.site,
    short_name: [...names.site].length <= 12 ? names.site : monogram || names.site,
    ...(names.summary && { description: names.summary }),
    lang: htmlLang(lang),
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: paper,
    theme_color: theme,
    icons: [
      icon(iconPaths.drawing, 'any', 'image/svg+xml'),
      icon(iconPaths.small, '192x192', 'image/png'),
      large,
      // Its letters keep clear of the edge, which the system may cut off.
      { ...large, purpose: 'maskable' },
    ],
  };
}
