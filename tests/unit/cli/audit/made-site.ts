import { createHash } from 'node:crypto';
import type { AuditedPage, AuditedSite } from '#cli/audit/audited-site.ts';
import { parseMarkup } from '#cli/audit/parse-markup.ts';

/** The font, script and picture files of the site below. */
type Files = Record<string, Buffer | string>;

/** A page as Vitrine builds it, with nothing to complain of. `head` and `main` are added to it. */
export function makePage({ path = '', head = '', main = '', lang = 'en' } = {}): AuditedPage {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><title>Chien-Shiung Wu</title><meta name="description" content="Beta decay."><link rel="canonical" href="https://wu.example.org/lab/${path}">${head}</head><body><header>Chien-Shiung Wu</header><main id="content">${main}</main></body></html>`;
  return readPage(path, html);
}

/** A page from its whole HTML. */
export function readPage(path: string, html: string): AuditedPage {
  return {
    path,
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    html,
    markup: parseMarkup(html),
  };
}

/** A site under the base path /lab/ that has these files. */
export function makeSite(files: Files = {}, pages: readonly AuditedPage[] = []): AuditedSite {
  return {
    url: 'https://wu.example.org/lab/',
    pages,
    read: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
  };
}

let drawn = 0;

/** Letters and digits that no compression makes much smaller: `size` of them weigh about three quarters of that. */
export function makeNoise(size: number): string {
  let noise = '';
  while (noise.length < size) noise += createHash('sha512').update(String(drawn++)).digest('base64url');
  return noise.slice(0, size);
}
