import { describe, expect, test } from 'vitest';
import type { CvPiece, CvReader, ShownPart } from '#cv/row.ts';
import { cv } from '#model/schema/cv.ts';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { publicationRow } from '#sections/publications.ts';
import { wordsFor } from '#site/words/words.ts';

const words = wordsFor('en');
const english = { lang: 'en', defaultLang: 'en', languages: ['en'] };
const reader = (...show: ShownPart[]): CvReader => ({ ...english, words, show: new Set(show) });

/** The lines of the row of an entry, as text, and the pieces of its venue. */
function rowOf(fields: string, show: ShownPart[] = []) {
  const [entry] = parseBibtex(`@${fields}`).entries;
  const publication = joinPublication('k', interpretEntry(entry!).publication, undefined, []);
  const { lines } = publicationRow({ ...publication, slug: 'k', people: [] }, 1, reader(...show));
  const textOf = (pieces: readonly CvPiece[]) => pieces.map(({ text }) => text).join('');
  return { texts: lines.map(({ pieces }) => textOf(pieces)), pieces: lines.flatMap(({ pieces }) => pieces) };
}
const who = 'title = {T}, author = {Wu, C. S.}';

describe('where and when a publication of a CV appeared', () => {
  test.each([
    [`article{k, ${who}, journal = {PR}, volume = 105, number = 4, year = 1957}`, 'PR 105(4), 1957'],
    [
      `inproceedings{k, ${who}, booktitle = {Findings of ACL 2023}, abbr = {ACL}, year = 2023}`,
      'Findings of ACL 2023 (ACL), Findings',
    ],
    [`inproceedings{k, ${who}, booktitle = {ACL 20230}, year = 2023}`, 'ACL 20230, 2023'],
    [`techreport{k, ${who}, institution = {I}, number = {TM-1}, year = 2023}`, 'No. TM-1, I, 2023'],
    [`misc{k, ${who}, date = {1998/1999}}`, '1998–1999'],
    [`book{k, ${who}, date = {1957~}, publisher = {P}}`, 'P, c. 1957'],
    [`book{k, ${who}, date = {-0043}}`, '44 BC'],
  ])('%s is %s: no year is said twice', (fields, text) => {
    expect(rowOf(fields).texts[2]).toBe(text);
  });

  test('has no italics in a script that has none, for no font has them either', () => {
    const { pieces } = rowOf(`article{k, ${who}, journal = {مجلة الأسماء}, year = 2015}`);
    expect(pieces.find(({ text }) => text === 'مجلة الأسماء')).not.toHaveProperty('tone');
    expect(rowOf(`article{k, ${who}, journal = {PR}}`).pieces).toContainEqual({
      text: 'PR',
      form: 'plain',
      tone: 'italic',
    });
  });
});

test('the collaboration stands after the authors, and editors who are not all named say so', () => {
  expect(rowOf('article{k, title = {T}, author = {Aad, G. and others}, collaboration = {ATLAS}}').texts[1]).toBe(
    'G. Aad, and others (ATLAS Collaboration)',
  );
  expect(rowOf('book{k, title = {T}, editor = {Fierz, M. and others}}').texts[1]).toBe(
    'edited by M. Fierz, and others',
  );
});

test('a note is shown where the CV asks for it, and it does not by itself', () => {
  const fields = `misc{k, ${who}, note = {A remark.}}`;
  expect(rowOf(fields).texts).not.toContain('A remark.');
  expect(rowOf(fields, ['notes']).texts).toContain('A remark.');
  expect(cv.parse({}).show).not.toContain('notes');
  expect(cv.parse({ show: ['notes'] }).show).toEqual(['notes']);
});
