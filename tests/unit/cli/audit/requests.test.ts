import { describe, expect, test } from 'vitest';
import { checkRequests } from '#cli/audit/weight.ts';
import { makePage, makeSite } from './made-site.ts';

const told = (head: string, main = '') =>
  checkRequests(makePage({ head, main }), makeSite()).map(({ code, message, hint }) => [code, message, hint]);

describe('another host', () => {
  test('is free to be linked to and to be named', () => {
    const head = `<link rel="alternate" hreflang="zh" href="https://elsewhere.example/"><link rel="icon" href="https://wu.example.org/icon.svg">`;
    expect(told(head, '<a href="https://doi.org/10.1103/PhysRev.105.1413">DOI</a>')).toEqual([]);
  });

  test('that is asked without a click is told, once', () => {
    const video = '<iframe src="https://www.youtube.com/embed/1"></iframe>';
    expect(told('', video + video)).toEqual([
      [
        'third-party',
        'A <iframe> asks www.youtube.com for something as soon as the page is opened, so www.youtube.com learns who reads it.',
        'Put the file into `content/` beside the text that shows it, or write a link that readers may follow: `[On www.youtube.com](https://www.youtube.com/)`.',
      ],
    ]);
  });

  test.each([
    ['<link rel="preconnect" href="https://x.example">', ''],
    ['<link rel="shortcut icon" href="https://x.example/i.png">', ''],
    ['<link rel="preload" as="image" imagesrcset="/a.webp 1x, https://x.example/b.webp 2x">', ''],
    ['<script type="module" src="//x.example/a.js"></script>', ''],
    ['<style>@font-face{src:url("https://x.example/a.woff2")}</style>', ''],
    ['', '<img src="/lab/a.webp" srcset="/lab/a.webp 1x, https://x.example/a.webp 2x" alt="">'],
    ['', '<picture><source srcset="https://x.example/a.avif"><img src="/lab/a.webp" alt=""></picture>'],
    ['', '<video poster="https://x.example/a.webp"></video>'],
    ['', '<object data="https://x.example/a.pdf"></object>'],
    ['', '<svg><image href="https://x.example/a.png"/></svg>'],
    ['', '<p style="background: url(https://x.example/a.png)">Parity</p>'],
  ])('is found in %s%s', (head, main) => {
    const [[code, message] = []] = told(head, main);
    expect([code, message]).toEqual(['third-party', expect.stringContaining('asks x.example for something')]);
  });
});

describe('what a page waits for', () => {
  const styles =
    'Put these styles into a component, or import them in `src/site/Page.astro`: the build writes them into the page.';

  test.each([
    ['<link rel="stylesheet" href="/lab/a.css">', '/lab/a.css', styles],
    ['<style>@import url("/lab/b.css");</style>', '/lab/b.css', styles],
    ['<script src="/lab/c.js"></script>', '/lab/c.js', 'Write `type="module"` or `defer` into the script.'],
  ])('is told: %s', (head, file, hint) => {
    expect(told(head)).toEqual([['render-blocking', `The page is not drawn before ${file} has arrived.`, hint]]);
  });

  test.each([
    '<link rel="stylesheet" href="/lab/print.css" media="print">',
    '<script type="module" src="/lab/a.js"></script>',
    '<script src="/lab/a.js" defer></script>',
    '<script async src="/lab/a.js"></script>',
    '<script>document.title</script><style>p{}</style>',
  ])('is not %s', (head) => {
    expect(told(head)).toEqual([]);
  });
});
