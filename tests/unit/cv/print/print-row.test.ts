import { describe, expect, it } from 'vitest';
import { printRow } from '#cv/print/print-data.ts';
import { printedUrl } from '#cv/print/spans.ts';
import type { CvLine } from '#cv/row.ts';
import { contextOf } from '#model/context.ts';

const locale = { lang: 'zh', defaultLang: 'en', languages: ['en', 'zh'] };
const context = contextOf(locale, { origin: 'https://a.org', base: '/repo/' }, [], '/cv/');
const line = (kind: CvLine['kind'], text: string): CvLine => ({ kind, pieces: [{ text, form: 'plain' }] });
const row = (...lines: CvLine[]) => printRow({ when: '1957', lines }, context);

describe('an entry for the typesetter', () => {
  it('has the points of a list together', () => {
    const { blocks } = row(line('title', 'a'), line('bullet', 'b'), line('bullet', 'c'), line('text', 'd'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'bullets', 'text']);
    expect(blocks[1]).toMatchObject({ items: [[{ text: 'b' }], [{ text: 'c' }]] });
  });

  it('has positions together, each with its dates', () => {
    const position = (when: string, text: string): CvLine => ({ ...line('position', text), when });
    const { blocks } = row(line('title', 'a'), position('1958', 'b'), position('', 'c'), line('text', 'd'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'positions', 'text']);
    expect(blocks[1]).toMatchObject({
      items: [
        { when: '1958', spans: [{ text: 'b' }] },
        { when: '', spans: [{ text: 'c' }] },
      ],
    });
  });

  it('has links beside each other', () => {
    const links: CvLine = {
      kind: 'links',
      pieces: ['DOI', 'PDF'].map((text) => ({ text, form: 'plain', url: '/a/' })),
    };
    expect(row(links).blocks).toMatchObject([{ kind: 'links', items: [[{ is: 'link' }], [{ is: 'link' }]] }]);
  });

  it('stays on one page when it is short, counting a Chinese character as two', () => {
    expect(row(line('title', 'a'), line('text', 'b'.repeat(400))).isShort).toBe(true);
    expect(row(line('title', 'a'), line('text', 'b'.repeat(600))).isShort).toBe(false);
    expect(row(line('title', 'a'), line('text', '衰'.repeat(300))).isShort).toBe(false);
  });
});

describe('a link on paper', () => {
  it.each([
    ['/research/', 'https://a.org/repo/zh/research/'],
    ['/files/thesis.pdf', 'https://a.org/repo/files/thesis.pdf'],
    ['@wu1957', 'https://a.org/repo/zh/publications/wu1957/'],
    ['#talks', 'https://a.org/repo/zh/cv/#talks'],
    ['https://b.org', 'https://b.org'],
    ['mailto:wu@example.org', 'mailto:wu@example.org'],
    ['javascript:alert(1)', 'https://a.org/repo/zh/cv/#'],
  ])('to %s leads to %s', (written, full) => {
    expect(printedUrl(written, context)).toBe(full);
  });
});
