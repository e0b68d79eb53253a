import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, type Allowed, nothingAllowed, policyFor } from '#site/node/content-security-policy.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const own = (...scripts: string[]): Allowed => ({ ...nothingAllowed, hashes: new Set(scripts.map(sha256)) });

test('a page may run the scripts of the engine that stand in it, and nothing else', () => {
  const html = '<style>a{}</style><script>run()</script><script type="module">more()</script>';
  const policy = policyFor(html, own('run()', 'more()', 'of another page()'));
  expect(policy).toContain(`script-src ${sha256('run()')} ${sha256('more()')};`);
  expect(policy).toContain(`style-src ${sha256('a{}')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('a script that got into a page is not allowed, whatever form it has', () => {
  const smuggled = [
    '<script>steal()</script>',
    '<script type="module">steal()</script>',
    '<script src="/files/steal.js"></script>',
    '<script src="https://example.org/_astro/globe.js"></script>',
    '<script>import("/files/steal.js")</script>',
  ];
  const allowed = { ...own('run()'), files: new Set(['_astro/globe.js']) };
  for (const script of smuggled)
    expect(policyFor(`<script>run()</script>${script}`, allowed)).toContain(`script-src ${sha256('run()')};`);
});

test('a page without scripts and styles may run none', () => {
  expect(policyFor('<p>Moved</p>', nothingAllowed)).toContain("script-src 'none'; style-src 'none'");
});

test('files of scripts are allowed only where a page loads one of the engine', () => {
  const allowed = { ...own('import("./globe.js")', 'a()'), files: new Set(['_astro/a.js']) };
  expect(policyFor('<script src="/repo/_astro/a.js" type="module"></script>', allowed)).toContain("script-src 'self';");
  expect(policyFor('<script>a()</script>', allowed)).not.toContain("script-src 'self'");
  expect(policyFor('<script>import("./globe.js")</script>', allowed)).toMatch(/script-src 'self' 'sha256-/);
});

test('data for search engines is not taken for a script', () => {
  const html = '<script type="application/ld+json">{"a":1}</script>';
  expect(policyFor(html, own('{"a":1}'))).toContain("script-src 'none'");
});

test('pictures come from the site, and from the host of the map of visitors where there is one', () => {
  expect(policyFor('', { ...nothingAllowed, pictureHosts: ['https://mapmyvisitors.com'] })).toContain(
    "img-src 'self' https://mapmyvisitors.com;",
  );
  expect(policyFor('', nothingAllowed)).toContain("img-src 'self';");
});

test('only a page with a video may load one, and only from the site', () => {
  expect(policyFor('<video src="/files/talk.mp4"></video>', nothingAllowed)).toContain("media-src 'self';");
  expect(policyFor('', nothingAllowed)).not.toContain('media-src');
});

test('what judges a page may read robots.txt in its name, and nothing of another host', () => {
  expect(policyFor('', nothingAllowed)).toContain("connect-src 'self';");
});

test('the policy stands before everything it speaks of', () => {
  const html = addPolicy('<head><meta charset="utf-8"><title>T</title><style>a{}</style></head>', nothingAllowed);
  expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src/);
});
