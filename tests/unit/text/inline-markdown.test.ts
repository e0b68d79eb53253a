import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '#model/context.ts';
import { richTextToHtml } from '#publications/rich-text.ts';
import { inlineMarkdownToHtml, inlineMarkdownToText, mathToHtml } from '#text/inline-markdown.ts';

const html = (text: string) => inlineMarkdownToHtml(text, { resolveUrl: (url) => url, labelOf: (key) => key });

describe('inline Markdown', () => {
  test.each([
    ['**bold** and *slanted*', '<strong>bold</strong> and <em>slanted</em>'],
    ['**粗体**文字', '<strong>粗体</strong>文字'],
    ['`code <b>`', '<code>code &lt;b&gt;</code>'],
    ['~~no~~', '<s>no</s>'],
    ['m^2^ and H~2~O', 'm<sup>2</sup> and H<sub>2</sub>O'],
    ['[text](https://example.org/?a=1&b=2)', '<a href="https://example.org/?a=1&amp;b=2">text</a>'],
    ['<https://example.org>', '<a href="https://example.org">https://example.org</a>'],
    ['one  \ntwo', 'one<br>two'],
    ['one\n\ntwo', 'one<br>two'],
    ['\\*not slanted\\*', '*not slanted*'],
  ])('%o is drawn', (text, drawn) => {
    expect(html(text)).toBe(drawn);
  });

  test.each([
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a < b & c', 'a &lt; b &amp; c'],
  ])('shows the HTML in %o as the characters it is made of', (text, drawn) => {
    expect(html(text)).toBe(drawn);
  });

  test('cannot leave the attribute of a link', () => {
    expect(html('[x](<https://example.org/" onclick="alert(1)>)')).not.toContain('" onclick');
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](java&#9;script:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '<javascript:alert(1)>',
  ])('makes no link of %o', (text) => {
    expect(html(text)).not.toContain('<a');
    expect(html(text)).not.toContain('href');
  });

  test('writes addresses as the site needs them', () => {
    const locale = { lang: 'zh', defaultLang: 'en', languages: ['en', 'zh'] };
    const drawn = inlineMarkdownToHtml('[cv](/cv/)', surroundingsOf(locale, '/repo/', undefined));
    expect(drawn).toBe('<a href="/repo/zh/cv/">cv</a>');
  });
});

describe('text that looks like a block of Markdown stays text', () => {
  test.each([
    '1. Preis',
    '2) second',
    '1957.',
    '# 1 in class',
    '- none',
    '+ bonus',
    '* starred',
    '=',
    '[1]: a reference',
    '~~~',
    '* * *',
    '___',
    '    indented',
  ])('%o', (text) => {
    expect(html(text)).toBe(text.trim());
    expect(inlineMarkdownToText(text)).toBe(text.trim());
  });

  test('"> 90 %"', () => {
    expect(html('> 90 %')).toBe('&gt; 90 %');
  });

  test('on any of its lines', () => {
    expect(html('Prizes:\n1. Preis\n# one')).toBe('Prizes:\n1. Preis\n# one');
    expect(html('Parity\n===')).toBe('Parity\n===');
    expect(html('```\ncode')).not.toBe('');
  });

  test('and emphasis at the beginning of a line is still emphasis', () => {
    expect(html('*a* b\n**c** d\n_e_ f')).toBe('<em>a</em> b\n<strong>c</strong> d\n<em>e</em> f');
  });

  test('a picture shows the words it has for those who do not see it', () => {
    expect(html('![Wu at her desk](a.png)')).toBe('Wu at her desk');
  });
});

describe('maths', () => {
  test('becomes MathML', () => {
    expect(html('$x^2$')).toMatch(/^<math>.*<msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup>.*<\/math>$/);
  });

  test.each([
    ['$^{60}$Co', '<sup>60</sup>Co'],
    ['$^3$He', '<sup>3</sup>He'],
    ['SO$_2$', 'SO<sub>2</sub>'],
    ['K$^+$', 'K<sup>+</sup>'],
  ])('%o is a script of the text around it', (text, drawn) => {
    expect(html(text)).toBe(drawn);
    expect(richTextToHtml(text)).toBe(drawn);
  });

  test('that cannot be read stays visible as it was written', () => {
    expect(mathToHtml('\\frac{<')).toBe('<code>\\frac{&lt;</code>');
  });
});

test('a description is the text without its markup', () => {
  expect(inlineMarkdownToText('The **decay** of [cobalt](/x/), $^{60}$Co & `y`')).toBe('The decay of cobalt, ⁶⁰Co & y');
  expect(inlineMarkdownToText('one  \ntwo')).toBe('one two');
});

describe('a citation in a text', () => {
  const cited = (text: string) =>
    inlineMarkdownToHtml(text, { resolveUrl: (url) => `/papers/${url.slice(1)}/`, labelOf: (key) => `no. ${key}` });

  test('is a link under the label of the publication', () => {
    expect(cited('Twilight [@lin], **both** [@lin; @han]')).toBe(
      'Twilight [<a class="cite" href="/papers/lin/">no. lin</a>], <strong>both</strong> ' +
        '[<a class="cite" href="/papers/lin/">no. lin</a>, <a class="cite" href="/papers/han/">no. han</a>]',
    );
  });

  test('keeps what is not a citation as it is written, and lets no markup through', () => {
    expect(cited('[3] wu@example.org')).toContain('[3] ');
    expect(cited('[@"><b>]')).not.toContain('<b>');
  });
});
