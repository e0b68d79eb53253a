import { describe, expect, test } from 'vitest';
import { findKind } from '#cli/audit/audited-site.ts';
import { checkHead } from '#cli/audit/head-and-scripts.ts';
import { makePage, readPage } from './made-site.ts';

const { html } = makePage();
const told = (from: string | RegExp, to = '', path = '') =>
  checkHead(readPage(path, html.replace(from, to))).map(({ code, message, hint }) => [code, message, hint]);
const noCanonical = [
  'no-canonical',
  'The page does not give its own full address, so a copy of it may be found in its place.',
  'Write the `url` of the site in `site.yaml`, such as `url: https://wu.example.org/`.',
];
const noPolicy = [
  'no-policy',
  'The page has no Content-Security-Policy before its first script or style, so whatever gets into it runs.',
  'Keep `contentSecurityPolicy` as the last integration in `astro.config.mjs`.',
];

describe('the head of a page', () => {
  test('that says everything is right', () => {
    expect(told('')).toEqual([]);
  });

  test.each([
    [
      ' lang="en"',
      'no-language',
      'The page does not say which language it is in, so it is read aloud in the wrong voice.',
      'Write `languages: [en]` in `site.yaml`, and keep the `lang` of `<html>` in `src/site/Page.astro`.',
    ],
    [
      '<title>Chien-Shiung Wu</title>',
      'no-title',
      'The page has no title, so its tab and its search result have no name.',
      'Write a `title` at the top of its MDX file.',
    ],
    [
      '<meta name="description" content="Beta decay.">',
      'no-description',
      'The page has no description, so a search engine shows whatever text comes first.',
      'Write a `description` in `site.yaml`, such as `description: Experimental nuclear physics at Columbia.`',
    ],
  ])('without %s is told', (without, code, message, hint) => {
    expect(told(without)).toEqual([[code, message, hint]]);
  });

  test('without its own full address is told, but not where it should not be found', () => {
    const canonical = /<link rel="canonical"[^>]*>/;
    expect(told(canonical)).toEqual([noCanonical]);
    expect(told('https://wu.example.org/lab/', '/lab/')).toEqual([noCanonical]);
    expect(told(canonical, '', '404.html')).toEqual([]);
    expect(told(canonical, '<meta name="robots" content="noindex">')).toEqual([]);
  });

  test('without a policy, or with one after what it speaks of, is told', () => {
    expect(told(/<meta http-equiv[^>]*>/)).toEqual([noPolicy]);
    expect(told('<meta charset="utf-8">', '<style>p{}</style>')).toEqual([noPolicy]);
  });
});

test.each([
  ['', 'en', 'home'],
  ['zh/', 'zh-Hans', 'home'],
  ['research/', 'en', 'research'],
  ['zh/experience/', 'zh-Hans', 'experience'],
  ['publications/', 'en', 'publications'],
  ['zh/publications/by-year/', 'zh-Hans', 'publications'],
  ['publications/wu1957experimental/', 'en', 'publication'],
  ['group/', 'en', 'page'],
  ['404.html', 'en', '404'],
])('/%s in %s is a page of the kind %s', (path, lang, kind) => {
  expect(findKind(makePage({ path, lang }))).toBe(kind);
});
