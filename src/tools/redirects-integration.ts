import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Content, publicationKeys } from '#lib/content.ts';
import { publicationPath, publicationSlugs, slugOf } from '#lib/routes.ts';
import { escapeHtml } from '#lib/inline-markdown.ts';
import { addPolicy, nothingAllowed } from '#tools/content-security-policy.ts';
import { contentRoot, publicRoot } from '#tools/content-root.ts';
import { readCheckedOnce } from '#tools/read-checked.ts';
import { readContent } from '#tools/read-content.ts';
import { requestedPath } from '#tools/requested-path.ts';
import { watchContent } from '#tools/watch-content.ts';

/** Old paths and where they lead, from `redirectFrom` of the profile, the pages and the publications. */
export function findRedirects(content: Content): Map<string, string> {
  const slugs = publicationSlugs(publicationKeys(content));
  const redirects = new Map<string, string>();
  for (const { collection, id, data, lang } of content.entries) {
    const { redirectFrom: from, draft } = (data ?? {}) as { redirectFrom?: unknown; draft?: unknown };
    if (lang || draft === true || !Array.isArray(from)) continue;
    const to =
      collection === 'profile'
        ? '/'
        : collection === 'pages'
          ? `/${id}/`
          : publicationPath({ slug: slugs.get(id) ?? slugOf(id) });
    for (const path of from) redirects.set(String(path), to);
  }
  return redirects;
}

/**
 * Makes old addresses lead to new ones on any static host: a small page at each old path. (Astro's
 * own redirects would publish `/about.html` as a folder of that name.)
 */
export function redirects(): AstroIntegration {
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
        // Every request comes by here, and reading the content takes its time.
        let kept: Map<string, string> | undefined;
        const forget = () => {
          kept = undefined;
        };
        watchContent(server.watcher, contentRoot, forget, 0);
        server.middlewares.use((request, response, next) => {
          kept ??= findRedirects(readContent(contentRoot, publicRoot));
          const to = kept.get(requestedPath(request.url, base) ?? '');
          if (to === undefined) return next();
          response.writeHead(302, { location: encodeURI(base + to) }).end();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const all = findRedirects(readCheckedOnce(contentRoot).content);
        for (const [from, to] of all) {
          const file = join(fileURLToPath(dir), /\.\w+$/.test(from) ? from : join(from, 'index.html'));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, addPolicy(redirectPage(base + to, `${base}/favicon.svg`, origin), nothingAllowed));
        }
        if (all.size) logger.info(`${all.size} old addresses lead to new ones`);
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
