import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkScripts, measureScripts } from '#cli/audit/head-and-scripts.ts';
import { makeNoise, makePage, makeSite } from './made-site.ts';

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const globe = `<figure class="globe"><svg><path d="m${'1 2-3'.repeat(300)}"></path></svg></figure>`;

describe('the scripts of a page', () => {
  test('weigh nothing where there are none, and JSON is none', () => {
    const page = makePage({ head: '<script type="application/ld+json">{"name": "Wu"}</script>' });
    expect(measureScripts(page, makeSite()).size).toBe(0);
  });

  test('are what stands in the page, what it loads and what that loads in its turn, each file once', () => {
    const head =
      '<script>let here</script><script type="module" src="/lab/_astro/a.js"></script><script type="module" src="../_astro/b.js"></script>';
    const files = { '_astro/a.js': 'import"./b.js";', '_astro/b.js': 'import(`./c.js`)', '_astro/c.js': 'let c' };
    expect(measureScripts(makePage({ path: 'cv/', head }), makeSite(files))).toEqual({
      size: gzipped('let hereimport"./b.js";import(`./c.js`)let c'),
      limit: 2000,
      missing: [],
    });
  });

  test('may weigh 2 kB, 4 kB where a list is filtered and 8 kB with the globe, whose land is part of them', () => {
    const limit = (path: string, main = '') => measureScripts(makePage({ path, main }), makeSite()).limit;
    expect(limit('experience/')).toBe(2000);
    expect(limit('publications/by-year/')).toBe(4000);
    expect(limit('publications/wu1957/')).toBe(2000);
    expect(limit('experience/', globe)).toBe(8000);
    expect(measureScripts(makePage({ main: globe }), makeSite()).size).toBe(gzipped(`m${'1 2-3'.repeat(300)}`));
  });

  test('that weigh more are told with what to do', () => {
    const script = makeNoise(4000);
    const excess = gzipped(script) - 2000;
    expect(checkScripts(makePage({ path: 'news/', head: `<script>${script}</script>` }), makeSite())).toEqual([
      {
        file: 'news/index.html',
        position: undefined,
        code: 'scripts-too-heavy',
        message: `The scripts of this page weigh ${gzipped(script).toLocaleString('en')} bytes, ${excess.toLocaleString('en')} more than the 2,000 allowed, gzipped.`,
        hint: 'Do in HTML and CSS what a script does here, or load it on the one page that needs it. Vitrine itself stays below the limit.',
        severity: 'warning',
      },
    ]);
  });

  test('that were not built are told by their address', () => {
    const page = makePage({ head: '<script type="module" src="/lab/_astro/gone.js"></script>' });
    expect(checkScripts(page, makeSite()).map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'missing-file',
        'The page loads the script /lab/_astro/gone.js, which was not built.',
        'Build the site anew: `npm run build`. If that does not help, please report it.',
      ],
    ]);
  });
});
