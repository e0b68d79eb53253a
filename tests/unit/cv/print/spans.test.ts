import { describe, expect, it } from 'vitest';
import { markdownSpans, pieceSpans, printLanguage, richTextSpans, textOfSpans } from '#cv/print/spans.ts';

const surroundings = {
  resolveUrl: (url: string) => `https://a.org${url}`,
  labelOf: (key: string) => (key === 'wu1957' ? 'PR’57' : key),
};
const text = (words: string) => ({ is: 'text', text: words });

describe('inline Markdown as spans', () => {
  it.each<[string, unknown[]]>([
    ['*a*', [{ is: 'emphasis', inside: [text('a')] }]],
    ['**a**', [{ is: 'strong', inside: [text('a')] }]],
    ['~~a~~', [{ is: 'strike', inside: [text('a')] }]],
    ['^60^Co', [{ is: 'raised', inside: [text('60')] }, text('Co')]],
    ['H~2~O', [text('H'), { is: 'lowered', inside: [text('2')] }, text('O')]],
    ['`a_b`', [{ is: 'code', text: 'a_b' }]],
    ['[a](/b/)', [{ is: 'link', url: 'https://a.org/b/', inside: [text('a')] }]],
    ['[a](javascript:alert(1))', [text('a')]],
    ['[@wu1957]', [text('['), { is: 'link', url: 'https://a.org@wu1957', inside: [text('PR’57')] }, text(']')]],
    ['1. Preis', [text('1. Preis')]],
    ['a <b> c', [text('a '), text('<b>'), text(' c')]],
  ])('%s', (written, spans) => {
    expect(markdownSpans(written, surroundings)).toEqual(spans);
  });

  it('says maths aloud as its characters', () => {
    expect(markdownSpans('$x^2$', surroundings)).toMatchObject([{ is: 'maths', alt: 'x²' }]);
  });

  it('writes maths that the tree has no node for as its characters', () => {
    expect(markdownSpans('$\\binom{n}{k}$', surroundings)).toEqual([text('(n over k)')]);
  });
});

describe('a title as spans', () => {
  it('has maths and dollars', () => {
    expect(richTextSpans('Top-$p$ for \\$5 * 2')).toMatchObject([
      text('Top-'),
      { is: 'maths', alt: 'p' },
      text(' for $5 * 2'),
    ]);
  });

  it('has the mass number of an isotope as a superscript of the text', () => {
    expect(richTextSpans('$^{60}$Co')).toEqual([{ is: 'raised', inside: [text('60')] }, text('Co')]);
  });
});

describe('the pieces of a line as spans', () => {
  it('have their tone, then their address, then their language', () => {
    expect(
      pieceSpans([{ text: 'Twilight', form: 'rich', tone: 'strong', url: '/p/', lang: 'en' }], surroundings),
    ).toEqual([
      {
        is: 'lang',
        lang: { language: 'en', script: 'latn' },
        inside: [{ is: 'link', url: 'https://a.org/p/', inside: [{ is: 'strong', inside: [text('Twilight')] }] }],
      },
    ]);
  });

  it('never have a link within a link', () => {
    const piece = { text: '**[a](/b/)**', form: 'markdown', url: '/c/' } as const;
    expect(pieceSpans([piece], surroundings)).toEqual([
      { is: 'link', url: 'https://a.org/c/', inside: [{ is: 'strong', inside: [text('a')] }] },
    ]);
  });

  it('have all their characters', () => {
    expect(textOfSpans(markdownSpans('**a** `b` [c](/d/) $x$', surroundings))).toBe('a b c x');
  });
});

describe('a language for the typesetter', () => {
  it.each([
    ['en', { language: 'en', script: 'latn' }],
    ['zh', { language: 'zh', script: 'hans' }],
    ['zh-TW', { language: 'zh', script: 'hant', region: 'TW' }],
    ['pt-BR', { language: 'pt', script: 'latn', region: 'BR' }],
  ])('%s', (tag, parts) => {
    expect(printLanguage(tag)).toEqual(parts);
  });
});
