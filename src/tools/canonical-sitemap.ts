import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { htmlLang } from '#lib/text.ts';

/**
 * The sitemap, of those pages that are their own canonical address: not of the other views of a list, nor of pages that
 * show another language because they are not translated.
 * @param languages the languages of the site, the default first
 */
export function canonicalSitemap(languages: readonly string[]): AstroIntegration {
  let folder = '';
  let base = '/';
  const integration = sitemap({
    i18n: { defaultLocale: languages[0]!, locales: Object.fromEntries(languages.map((tag) => [tag, htmlLang(tag)])) },
    filter: (page) => {
      const path = decodeURI(new URL(page).pathname).slice(base.length);
      const file = join(folder, path, 'index.html');
      return existsSync(file) && isCanonicalFile(file, page);
    },
  });
  const { hooks } = integration;
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        folder = fileURLToPath(options.config.outDir);
        base = options.config.base.replace(/\/?$/, '/');
        return hooks['astro:config:done']?.(options);
      },
    },
  };
}

/**
 * Whether a built page says that this is the address to know it by. Of thousands of pages there is no need to read more
 * than the first, but a title before it may be of any length.
 */
export function isCanonicalFile(file: string, address: string): boolean {
  return isCanonical(readStart(file), address) || isCanonical(readFileSync(file, 'utf8'), address);
}

function readStart(file: string): string {
  const bytes = Buffer.alloc(8192);
  const open = openSync(file, 'r');
  const length = readSync(open, bytes);
  closeSync(open);
  return bytes.toString('utf8', 0, length);
}

/** Whether a page says that this is the address to know it by. */
export function isCanonical(html: string, address: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return canonical !== undefined && new URL(canonical).href === new URL(address).href;
}
