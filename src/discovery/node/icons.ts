import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { drawIcon, drawSquareIcon } from '#discovery/icon.ts';
import { iconPaths } from '#model/addresses.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { Site } from '#model/site.ts';
import { chooseFonts, eastAsianSerif, latinSerif, signs } from '#node/typst/choose-fonts.ts';
import { createCompiler, loadCoverage, loadTypst } from '#node/typst/typst.ts';
import { usualAccent } from '#site/colours-in-media.ts';
import { monogramOf } from '#site/names.ts';
import { requestedPath } from '#site/node/published-files.ts';

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

const sources = [{ ...latinSerif, styles: ['normal'] as const }, eastAsianSerif, signs[0]!];

/**
 * Letters as outlines, so that an icon needs no font: an SVG element in `currentColor`, cut at the edges of the letters.
 * Undefined where no font has all of them.
 */
export async function drawLetters(letters: string): Promise<string | undefined> {
  if (!letters) return undefined;
  const { families, files, missing } = await chooseFonts(letters, sources, await loadCoverage());
  if (missing.length > 0) return undefined;
  const compiler = createCompiler(await loadTypst(), [...files.values()].flat());
  const compiled = compiler.compile({
    mainFileContent: `#set page(width: auto, height: auto, margin: 0pt, fill: none)
#set text(font: json(bytes(sys.inputs.families)), size: 100pt, weight: 600, tracking: -2pt, top-edge: "bounds", bottom-edge: "bounds")
#sys.inputs.letters`,
    inputs: { letters, families: JSON.stringify(families.map(({ name }) => name)) },
  });
  if (!compiled.result) throw new Error(`The letters ${letters} of the icon could not be drawn.`);
  return tidy(compiler.plainSvg(compiled.result));
}

/** What typst writes, without the size, the colour and the names that only its own programs read. */
function tidy(svg: string): string {
  return svg
    .replace(/<svg[^>]*?(viewBox="[^"]*")[^>]*>/, '<svg $1 fill="currentColor">')
    .replaceAll('xlink:href', 'href')
    .replace(/ (?:class|fill-rule)="[^"]*"| fill="#000000"| id="glyph"/g, '')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/>\s+</g, '><')
    .trim();
}

/** Draws the icons of the site from the name and the accent of its owner. A file of `public/` wins. */
export function icons(site: OpenSite): AstroIntegration {
  const isOwn = (path: string) => existsSync(join(site.project.publicFolder, path));
  const paths = Object.values(iconPaths);
  let base = '';
  return {
    name: 'vitrine:icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = requestedPath(request.url, base);
          const path = paths.find((icon) => icon === asked);
          if (!path || isOwn(path)) return next();
          makeIcons(iconSubjectOf(site.findSite())).then((made) => {
            response.setHeader('content-type', path.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
            response.end(made.get(path));
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, icon] of await makeIcons(iconSubjectOf(site.findSite())))
          if (!isOwn(path)) writeFileSync(join(fileURLToPath(dir), path), icon);
      },
    },
  };
}
