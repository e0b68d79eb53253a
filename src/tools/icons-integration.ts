import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { iconPaths } from '#lib/find/paths.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { iconSubjectOf, makeIcons } from '#tools/icons/make-icons.ts';
import { requestedPath } from '#tools/requested-path.ts';

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
