import { constants, copyFileSync, createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { outputFile } from '#model/addresses.ts';
import { manifestOf } from '#model/manifest.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { escapeHtml } from '#text/inline-markdown.ts';
import { addPolicy, nothingAllowed } from './content-security-policy.ts';

const types: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Publishes the files of `content/files/` under `/files/`, so that a paper's PDF lives beside what mentions it: those that
 * the content is known to have, and nothing that a link or an address with `..` leads to.
 */
export function contentFiles(site: OpenSite): AstroIntegration {
  const isListed = (file: string) => file.startsWith('files/') && site.content().files.has(file);
  const pathOf = (file: string) => join(site.project.content, file);
  let base = '';
  let dev: ViteDevServer | undefined;
  return {
    name: 'vitrine:content-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        dev = server;
        server.middlewares.use((request, response, next) => {
          const file = requestedPath(request.url, base)?.slice(1) ?? '';
          if (!isListed(file)) return next();
          response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
          createReadStream(pathOf(file)).on('error', next).pipe(response);
        });
      },
      // By now Astro has put what it does first before all else.
      'astro:server:start': () => {
        dev?.middlewares.stack.unshift({ route: '', handle: refuseUnreadable(base) });
      },
      'astro:build:done': ({ dir }) => {
        for (const file of [...site.content().files].filter(isListed)) {
          const target = join(fileURLToPath(dir), file);
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(pathOf(file), target, constants.COPYFILE_FICLONE);
        }
      },
    },
  };
}

/** Answers addresses that nobody can read, such as `/%`; Astro ends with an error of its own there. */
function refuseUnreadable(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (requestedPath(request.url, base) !== undefined) return next();
    response.writeHead(400).end();
  };
}

/**
 * The path that a dev server is asked for, from the root of the site, without a query and with its %-codes read; undefined
 * where they cannot be read.
 * @param base the base path of the site without a slash at its end: `/repo`, or nothing
 */
export function requestedPath(url: string | undefined, base: string): string | undefined {
  const asked = (url ?? '').split(/[?#]/)[0]!;
  // Vite takes the base path away before it asks.
  const fromRoot = asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked;
  try {
    return decodeURIComponent(fromRoot);
  } catch {
    return undefined;
  }
}

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
          const file = join(fileURLToPath(dir), outputFile(path));
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
