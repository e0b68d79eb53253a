import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpretEntry } from '#lib/bibliography/interpret.ts';
import { plainToMarkdown } from '#lib/bibliography/plain-to-markdown.ts';
import { readBibtex } from '#lib/bibliography/read-bibtex.ts';
import { inlineMarkdownToHtml, inlineMarkdownToText } from '#lib/inline-markdown.ts';

const shown = (text: string) => inlineMarkdownToHtml(plainToMarkdown(text), { resolveUrl: (url) => url });

test.each([
  ['the *-product of *-algebras', 'the *-product of *-algebras'],
  ['see *this* one and _that_', 'see *this* one and _that_'],
  ['snake_case, `code`, ~~gone~~, x^2^ and H~2~O', 'snake_case, `code`, ~~gone~~, x^2^ and H~2~O'],
  ['[a note](https://example.org/a_b)', '[a note](<a href="https://example.org/a_b">https://example.org/a_b</a>)'],
  ['A &amp; B &lt; C', 'A &amp;amp; B &amp;lt; C'],
  [
    '<b>bold</b> <https://example.org>',
    '&lt;b&gt;bold&lt;/b&gt; <a href="https://example.org">https://example.org</a>',
  ],
  ['\\alpha costs \\$5', '\\alpha costs $5'],
  ['1. Preis', '1. Preis'],
])('in a .bib file, which knows no Markdown, `%s` stays what it is', (written, html) => {
  expect(shown(written)).toBe(html);
});

test('maths between dollars stays maths', () => {
  expect(shown('a $x_i$ *b*')).toMatch(/^a <math>.*<msub>.*<\/math> \*b\*$/);
});

test('words without maths, addresses and quotation marks come out as they went in', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab *_`~^[]()<>&;#+=|!{}\\') });
  fc.assert(
    fc.property(words, (text) => {
      const tidy = text.trim().replace(/\s+/g, ' ');
      expect(inlineMarkdownToText(plainToMarkdown(`x${tidy}x`))).toBe(`x${tidy}x`);
    }),
    { numRuns: 500 },
  );
});

test('the abstract and the note of an entry are read so', () => {
  const [entry] = readBibtex('@misc{a, title = {T}, abstract = {A *b* c}, note = {see *d* e}}').entries;
  const { abstract, note } = interpretEntry(entry!).publication;
  expect([abstract, note]).toEqual(['A \\*b\\* c', 'see \\*d\\* e']);
});
