import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A running server. */
export interface ServedFolder {
  /** The address of the site with its base path: `http://127.0.0.1:40123/repo/`. */
  url: string;
  /** The address without the base path: `http://127.0.0.1:40123`. */
  origin: string;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  /** The file to send, if any. */
  file?: string;
  /** Where to send the reader, if elsewhere. */
  location?: string;
}

const mediaTypes: Record<string, string> = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** What hosts compress: everything that is text. Pictures, fonts and PDF are compressed in themselves. */
const isText = (type: string) => /^text|json|xml|yaml/.test(type);

/** Serves a folder with the habits of GitHub Pages, under a base path such as `/` or `/repo/`. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { status, file, location } = findAnswer(folder, base, request.url ?? '/');
    if (location) return response.writeHead(status, { location }).end();
    const type = mediaTypes[extname(file ?? 'none.txt')] ?? 'application/octet-stream';
    const content = file ? readFileSync(file) : 'Not found';
    const headers = { 'content-type': type, 'cache-control': 'max-age=600', vary: 'accept-encoding' };
    if (!isText(type) || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      return response.writeHead(status, headers).end(content);
    return response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + base,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open for the next page.
        server.closeAllConnections();
      }),
  };
}

/** Decides what a request gets, the way GitHub Pages does. */
export function findAnswer(folder: string, base: string, address: string): Answer {
  const { pathname, search } = new URL(address, 'http://localhost');
  const elsewhere = (path: string) => ({ status: 301, location: path + search });
  if (`${pathname}/` === base) return elsewhere(base);
  if (!pathname.startsWith(base)) return { status: 404 };

  // `normalize` on an absolute path cannot climb above its root.
  const path = join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`));
  if (isFolder(path)) {
    const index = join(path, 'index.html');
    if (!existsSync(index)) return notFound(folder);
    return pathname.endsWith('/') ? { status: 200, file: index } : elsewhere(`${pathname}/`);
  }
  if (existsSync(path) && !pathname.endsWith('/')) return { status: 200, file: path };
  if (existsSync(`${path}.html`)) return { status: 200, file: `${path}.html` };
  return notFound(folder);
}

function notFound(folder: string): Answer {
  const file = join(folder, '404.html');
  return existsSync(file) ? { status: 404, file } : { status: 404 };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
