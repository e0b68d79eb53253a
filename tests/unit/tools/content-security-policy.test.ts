import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, policyFor } from '#tools/content-security-policy.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page may run what stands in it, and nothing else', () => {
  const html = '<style>a{}</style><script>run()</script><script type="module">more()</script>';
  const policy = policyFor(html, []);
  expect(policy).toContain(`script-src ${sha256('run()')} ${sha256('more()')};`);
  expect(policy).toContain(`style-src ${sha256('a{}')};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('a page without scripts and styles may run none', () => {
  expect(policyFor('<p>Moved</p>', [])).toContain("script-src 'none'; style-src 'none'");
});

test('scripts of the site’s own files are allowed only where a page loads one', () => {
  expect(policyFor('<script src="/a.js" type="module"></script>', [])).toContain("script-src 'self';");
  expect(policyFor('<script>a()</script>', [])).not.toContain("script-src 'self'");
  expect(policyFor('<script>import("./globe.js")</script>', [])).toMatch(/script-src 'self' 'sha256-/);
});

test('data for search engines is not taken for a script', () => {
  expect(policyFor('<script type="application/ld+json">{"a":1}</script>', [])).toContain("script-src 'none'");
});

test('pictures come from the site, and from the host of the map of visitors where there is one', () => {
  expect(policyFor('', ['https://mapmyvisitors.com'])).toContain("img-src 'self' https://mapmyvisitors.com;");
  expect(policyFor('', [])).toContain("img-src 'self';");
});

test('what judges a page may read robots.txt in its name, and nothing of another host', () => {
  expect(policyFor('', [])).toContain("connect-src 'self';");
});

test('the policy stands before everything it speaks of', () => {
  const html = addPolicy('<head><meta charset="utf-8"><title>T</title><style>a{}</style></head>', []);
  expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src/);
});
