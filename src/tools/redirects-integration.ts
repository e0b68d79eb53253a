import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '#lib/inline-markdown.ts';
import { addPolicy, nothingAllowed } from '#tools/content-security-policy.ts';
import { manifestOf } from '#model/manifest.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { requestedPath } from '#tools/requested-path.ts';

/**
 * Makes old addresses lead to new ones on any static host: a small page at each old path. (Astro's
 * own redirects would publish `/about.html` as a folder of that name.)
 */
export function redirects(site: OpenSite): AstroIntegration {
  const find = () => manifestOf(site.checked()).redirects;
  let base = '';
  let origin: string | undefined;
  return {
    name: 'vitrine:redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        origin = config.site;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = requestedPath(request.url, base);
          const redirect = find().findLast((one) => one.path === path);
          if (!redirect) return next();
          response.writeHead(302, { location: encodeURI(base + redirect.to) }).end();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const all = find();
        for (const { path, to } of all) {
          const file = join(fileURLToPath(dir), /\.\w+$/.test(path) ? path : join(path, 'index.html'));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, addPolicy(redirectPage(base + to, `${base}/favicon.svg`, origin), nothingAllowed));
        }
        if (all.length > 0) logger.info(`${all.length} old addresses lead to new ones`);
      },
    },
  };
}

/**
 * A page that leads on. The canonical address is a full one, as search engines ask for; the icon is named so that no
 * browser looks for one outside the base path.
 */
export function redirectPage(to: string, icon: string, origin: string | undefined): string {
  const address = escapeHtml(encodeURI(to));
  const canonical = escapeHtml(URL.parse(encodeURI(to), origin)?.href ?? to);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><link rel="icon" href="${escapeHtml(icon)}"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${address}"></head><body><p><a href="${address}">${escapeHtml(to)}</a></p></body></html>\n`;
}
