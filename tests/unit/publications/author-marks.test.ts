import { expect, test } from 'vitest';
import { authorMarks } from '#model/schema/publication-parts.ts';
import { hasMeaning, markSigns, usedMarks } from '#publications/author-marks.ts';
import { makePublication } from '../make-publication.ts';

test('the legend has the marks that occur, each once and in their usual order', () => {
  const list = [
    makePublication('a', { authors: [{ name: 'A A', marks: ['corresponding'] }, 'B B'] }),
    makePublication('b', { authors: [{ name: 'C C', marks: ['corresponding', 'equal'] }] }),
  ];
  expect(usedMarks(list)).toEqual(['equal', 'corresponding']);
  expect(usedMarks([makePublication('c', { authors: ['A A'] })])).toEqual([]);
});

test('every mark has a sign of its own', () => {
  expect(new Set(authorMarks.map((mark) => markSigns[mark])).size).toBe(authorMarks.length);
});

test('a sign that is not explained is drawn as it is and is in no legend', () => {
  const paper = makePublication('d', { authors: ['A A', { name: 'B B', marks: ['*', 'corresponding'] }] });
  expect(usedMarks([paper])).toEqual(['corresponding']);
  expect(paper.authors[1]!.marks.map((mark) => markSigns[mark])).toEqual(['*', '†']);
  expect(paper.authors[1]!.marks.map(hasMeaning)).toEqual([false, true]);
});
