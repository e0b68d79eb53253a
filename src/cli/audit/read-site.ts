import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { AuditedPage, AuditedSite } from './audited-site.ts';
import { type Markup, parseMarkup } from './parse-markup.ts';

/**
 * Reads a built site. HTML that the author publishes as it is, and pages that only lead to another one, are left out.
 * @returns undefined when the folder has no home page that Vitrine made
 */
export function readBuiltSite(folder: string): AuditedSite | undefined {
  const pages = globSync('**/*.html', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => readPage(folder, file.split(sep).join('/')))
    .filter(({ html, markup }) => isOurs(markup) && !html.includes('http-equiv="refresh"'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const home = pages.find(({ path }) => path === '');
  const url = home?.markup.elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
  if (!url || !URL.canParse(url)) return undefined;
  return {
    url,
    pages,
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  };
}

function readPage(folder: string, file: string): AuditedPage {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, markup: parseMarkup(html) };
}

/** Every page of the layout has this element, to which its first link leads past the menu. */
function isOurs({ elements }: Markup): boolean {
  return elements.some(({ name, attributes }) => name === 'main' && attributes.id === 'content');
}

/**
 * Builds a content folder into a folder of its own, as `npm run build` does.
 * @returns what the build printed when it failed
 */
export function buildForAudit(content: string, folder: string): string | undefined {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--force', '--outDir', folder], {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, VITRINE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0 ? undefined : stdout + stderr;
}
