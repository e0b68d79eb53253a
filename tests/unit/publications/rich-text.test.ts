import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import {
  parseRichText,
  richTextToCsl,
  richTextToHtml,
  richTextToMarkdown,
  richTextToText,
} from '#publications/rich-text.ts';
import { inlineMarkdownToHtml, inlineMarkdownToText } from '#text/inline-markdown.ts';

describe('a rich text on a page', () => {
  test('has maths, italics and raised letters, and no other markup', () => {
    expect(richTextToHtml('*A* <u> & "c" [d](e)')).toBe('*A* &lt;u&gt; &amp; &quot;c&quot; [d](e)');
    expect(richTextToHtml('The $\\beta$ decay')).toBe('The <math><mi>β</mi></math> decay');
    expect(richTextToHtml('In <i>E. coli</i> the 10<sup>th</sup>')).toBe('In <i>E. coli</i> the 10<sup>th</sup>');
    expect(richTextToHtml('<span class="nocase">DNA</span> of <i>a $x$</i>')).toMatch(
      /^DNA of <i>a <math>.*<\/math><\/i>$/,
    );
  });

  test('speaks of dollars', () => {
    expect(richTextToHtml('From \\$100 to \\$200')).toBe('From $100 to $200');
    expect(richTextToText('From \\$100 to \\$200')).toBe('From $100 to $200');
    expect(richTextToHtml('The $5 question')).toBe('The $5 question');
  });

  test.each([
    ['a <i> alone', 'a &lt;i&gt; alone'],
    ['an end </i> alone', 'an end &lt;/i&gt; alone'],
    ['<i>crossed <b>tags</i></b>', '<i>crossed &lt;b&gt;tags</i>&lt;/b&gt;'],
    ['<i onclick="x">no</i>', '&lt;i onclick=&quot;x&quot;&gt;no&lt;/i&gt;'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['p<i and b>c', 'p&lt;i and b&gt;c'],
  ])('shows `%s`, which is no markup, as it is written', (written, html) => {
    expect(richTextToHtml(written)).toBe(html);
  });
});

describe('a rich text as plain text', () => {
  // The right values are those of the faults that were reported, and of Unicode's raised and lowered characters.
  test.each([
    ['The $\\beta$ decay of $^{60}$Co', 'The β decay of ⁶⁰Co'],
    ['$^{48}$Ca and $^{15}_{\\ }$', '⁴⁸Ca and ¹⁵'],
    ['<sup>15</sup>P<sub>32</sub>', '¹⁵P₃₂'],
    ['a < b & $x < y$', 'a < b & x < y'],
    ['the 10<sup>th</sup>, the XIX$^{\\rm e}$ siècle', 'the 10th, the XIXe siècle'],
    ['$\\frac{1}{2}$', '1/2'],
    ['$\\sqrt{s}=13$', '√s = 13'],
    ['$10^{-3}$', '10⁻³'],
    ['CuO$_{2-\\delta}$', 'CuO_(2−δ)'],
    ['<i>E. coli</i>', 'E. coli'],
    ['C$^*$-algebras', 'C*-algebras'],
    ['Sorting in $O(n\\log n)$ steps', 'Sorting in O(n log n) steps'],
    ['$B_s^0\\to\\mu^+\\mu^-$', 'Bₛ⁰ → μ⁺μ⁻'],
    ['$n_{\\mathrm{eff}}$ and $e^{i\\pi}$', 'n_eff and e^(iπ)'],
    ['$\\bar{B}\\to\\overline{AB}$', 'B̄ → AB'],
    ['$\\mathbb{R}^n$ and $\\mathrm{GL}_2$', 'ℝⁿ and GL₂'],
    ['$\\scr F$ and $\\Bbb R$ and $\\germ g$', 'ℱ and ℝ and 𝔤'],
  ])('%s is %s', (written, text) => {
    expect(richTextToText(written)).toBe(text);
  });
});

test('a rich text in CSL-JSON keeps its tags, and maths becomes characters', () => {
  expect(richTextToCsl('<i>E. coli</i>, $^{60}$Co and $\\sqrt{s}=13$ in <span class="nocase">DNA</span>')).toBe(
    '<i>E. coli</i>, <sup>60</sup>Co and √s = 13 in DNA',
  );
});

test('pieces keep their order and their tags', () => {
  expect(parseRichText('a <i>b $c$</i>')).toEqual([
    { text: 'a ' },
    { tag: 'i', inside: [{ text: 'b ' }, { maths: 'c' }] },
  ]);
});

describe('a rich text as Markdown', () => {
  const shown = (text: string) =>
    inlineMarkdownToHtml(richTextToMarkdown(text), { resolveUrl: (url) => url, labelOf: (key) => key });

  test.each([
    ['the *-product of *-algebras', 'the *-product of *-algebras'],
    ['see *this* one and _that_', 'see *this* one and _that_'],
    ['snake_case, `code`, ~~gone~~, x^2^ and H~2~O', 'snake_case, `code`, ~~gone~~, x^2^ and H~2~O'],
    ['[a note](https://example.org/a_b)', '[a note](<a href="https://example.org/a_b">https://example.org/a_b</a>)'],
    ['A &amp; B &lt; C', 'A &amp;amp; B &amp;lt; C'],
    [
      '<u>under</u> <https://example.org>',
      '&lt;u&gt;under&lt;/u&gt; <a href="https://example.org">https://example.org</a>',
    ],
    ['\\alpha costs \\$5', '\\alpha costs $5'],
    ['1. Preis', '1. Preis'],
    ['<i>E. coli</i>, H<sub>2</sub>O', '<em>E. coli</em>, H<sub>2</sub>O'],
  ])('`%s` shows the same', (written, html) => {
    expect(shown(written)).toBe(html);
  });

  test('has maths between dollars', () => {
    expect(shown('a $x_i$ *b*')).toMatch(/^a <math>.*<msub>.*<\/math> \*b\*$/);
  });

  test('of words without maths, addresses and quotation marks comes out as it went in', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab *_`~^[]()<>&;#+=|!{}\\') });
    fc.assert(
      fc.property(words, (text) => {
        const tidy = text.trim().replace(/\s+/g, ' ');
        fc.pre(!/<\/?[ib]>/.test(tidy));
        expect(inlineMarkdownToText(richTextToMarkdown(`x${tidy}x`))).toBe(`x${tidy}x`);
      }),
      { numRuns: 500 },
    );
  });

  test('is what an abstract and a note are', () => {
    const [entry] = readBibtex('@misc{a, title = {T}, abstract = {A *b* \\emph{c}}, note = {see *d* e}}').entries;
    const { abstract, note } = interpretEntry(entry!).publication;
    expect([abstract, note]).toEqual(['A \\*b\\* *c*', 'see \\*d\\* e']);
  });
});
