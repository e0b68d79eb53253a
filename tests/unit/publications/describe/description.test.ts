import { expect, test } from 'vitest';
import { describePaper, isOfSite } from '#publications/describe/description.ts';
import { wordsFor } from '#site/words/words.ts';
import { makePublication } from '../../make-publication.ts';

const front = {
  type: 'article-journal',
  authors: ['Wu, C. S.', 'Ambler, E.'],
  venue: { name: 'Physical Review' },
  volume: '105',
  issued: '1957-02',
};

test('a paper without words of its own is described by what it is, whose, where and when', () => {
  const paper = makePublication('k', front);
  expect(describePaper(paper, wordsFor('en'), 'en')).toBe(
    'Journal article · C. S. Wu, E. Ambler · Physical Review 105 · Feb 1957',
  );
  expect(describePaper(paper, wordsFor('zh'), 'zh')).toBe(
    '期刊论文 · C. S. Wu、E. Ambler · Physical Review 105 · 1957年2月',
  );
});

test('a long list of authors is cut', () => {
  const authors = Array.from({ length: 20 }, (_, index) => `A${index}, B.`);
  expect(describePaper(makePublication('k', { ...front, authors }), wordsFor('en'), 'en')).toContain(
    'B. A0, B. A1, B. A2, B. A3, B. A4, B. A5, and others',
  );
});

// Zotero would call the site the website or the newspaper that it is in.
test('a web page of somebody else does not name this site as its own', () => {
  expect(isOfSite(makePublication('k', { type: 'webpage' }))).toBe(false);
  expect(isOfSite(makePublication('k', { type: 'webpage', venue: { name: 'W3C' } }))).toBe(true);
  expect(isOfSite(makePublication('k', front))).toBe(true);
});
