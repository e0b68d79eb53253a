import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteUrl } from '#model/addresses.ts';
import { surroundingsOf } from '#model/context.ts';
import { findInlineLinks, inlineMarkdownToHtml } from '#text/inline-markdown.ts';
import { isSafeAddress, schemeOf } from '#text/safe-address.ts';

const locale = { lang: 'en', defaultLang: 'en', languages: ['en'] };
const followed = ['http:', 'https:', 'mailto:', 'tel:'];

describe('a page may link to', () => {
  test.each([
    ...['https://example.org', 'http://localhost:4321/', 'HTTPS://EXAMPLE.ORG', 'mailto:wu@example.org', 'tel:+1-212'],
    ...['/research/', '#openings', './a.pdf', '?q=javascript:1', '/a:b', 'files/a:b.pdf', '@wu1957', ''],
  ])('%o', (address) => expect(isSafeAddress(address)).toBe(true));
});

describe('a page may not link to', () => {
  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:1', '\u0001javascript:1', 'java\tscript:1'],
    ...['java\r\nscript:1', 'javascript\n:1', 'data:text/html,<script>1</script>', 'vbscript:1', 'file:///etc/passwd'],
    ...['blob:https://example.org/1', 'view-source:https://example.org', 'C:\\papers\\a.pdf', 'ftp://example.org/a'],
  ])('%o', (address) => expect(isSafeAddress(address)).toBe(false));
});

/** Addresses that are nearly something else, in pieces. */
const address = fc
  .array(
    fc.constantFrom(
      ...['javascript', 'JAVA', 'script', 'data', 'vbscript', 'file', 'https', 'mailto', 'tel', 'x-y.z+1', 'a', '1'],
      ...[
        ':',
        '//',
        '/',
        '\\',
        '#',
        '?',
        '@',
        '%3A',
        '&#58;',
        '&colon;',
        '&Tab;',
        '&#x6a;',
        '"',
        "'",
        '<',
        '>',
        '(',
        ')',
      ],
      ...[' ', '\t', '\n', '\r', '\0', '\u0001', '\u001F', '\u00A0', '\u2028', '\uFEFF', '\u200B', 'alert(1)', '.org'],
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** What a browser makes of an address in an `href`: URL is the parser that browsers have. */
const isFollowed = (href: string) => {
  const url = URL.parse(href, 'https://site.example/a/');
  return url === null || followed.includes(url.protocol);
};
const decode = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('whatever an address is', () => {
  test('no browser finds a scheme in it that we did not', () => {
    fc.assert(
      fc.property(address, (text) => !isSafeAddress(text) || isFollowed(text)),
      { numRuns: 20_000, seed: 1957 },
    );
  });

  test('what is linked to is nothing that a browser would run', () => {
    fc.assert(
      fc.property(address, (text) => isFollowed(siteUrl(text, locale, '/repo/'))),
      { numRuns: 10_000, seed: 1957 },
    );
  });

  test.each([
    ['in brackets', (text: string) => `[x](${text})`],
    ['in angle brackets', (text: string) => `[x](<${text}>)`],
    ['alone', (text: string) => `<${text}> ${text}`],
    ['by reference', (text: string) => `[x][1]\n\n[1]: ${text}`],
  ])('a text that names it %s links to nothing that a browser would run', (_, write) => {
    fc.assert(
      fc.property(address, (text) => {
        const html = inlineMarkdownToHtml(write(text), surroundingsOf(locale, '/repo/', undefined));
        return [...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => isFollowed(decode(href!)));
      }),
      { numRuns: 3000, seed: 1957 },
    );
  });
});

test('the scheme is in small letters, whatever stands within it', () => {
  expect(schemeOf(' Java\nScript :x')).toBe('javascript');
  expect(schemeOf('/a:b')).toBeUndefined();
});

test('links in a text are found as a browser would get them, and not in code', () => {
  const text = '[a](/a/) `[b](/b/)` ![c](c.png) [d](javascript&#58;1) <https://e.org> \\[f](/f/) [g](<h i>) www.j.org';
  expect(findInlineLinks(text)).toEqual(['/a/', 'c.png', 'javascript:1', 'https://e.org', 'h i', 'http://www.j.org']);
  expect(findInlineLinks('No link at all: 5 < 6')).toEqual([]);
});
