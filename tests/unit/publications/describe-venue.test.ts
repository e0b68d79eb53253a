import { describe, expect, test } from 'vitest';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { formatIssued, formatIssuedYear } from '#publications/dates.ts';
import { describeVenue, listVenue } from '#publications/describe-venue.ts';
import { wordsFor } from '#site/words/words.ts';

const entry = (bibtex: string) => {
  const [first] = parseBibtex(bibtex).entries;
  return joinPublication('k', interpretEntry(first!).publication, undefined, []);
};
const said = (bibtex: string, lang = 'en') =>
  describeVenue(entry(bibtex), wordsFor(lang), lang)
    .map(({ text }) => text)
    .join(' | ');
const listed = (bibtex: string, lang = 'en') => listVenue(entry(bibtex), wordsFor(lang), lang);
const who = 'title = {T}, author = {Wu, C. S.}';

describe('where a work appeared', () => {
  test.each([
    [
      `@article{k, ${who}, journal = {PR}, volume = 105, number = 4, pages = {1413--1415}}`,
      'PR | 105(4) | pp. 1413–1415',
    ],
    [`@article{k, ${who}, journal = {JHEP}, volume = {04}, eid = {064050}}`, 'JHEP | 04 | article 064050'],
    [`@article{k, ${who}, journal = {PR}, pages = 552}`, 'PR | p. 552'],
    [
      `@incollection{k, ${who}, booktitle = {B}, editor = {Fierz, M. and others}, series = {S}, volume = 3, chapter = 11}`,
      'B | chapter 11 | S 3 | edited by M. Fierz, and others',
    ],
    [`@book{k, ${who}, publisher = {P}, address = {A}, edition = {2nd}, volume = 2}`, 'vol. 2 | 2nd ed. | A: P'],
    [`@phdthesis{k, ${who}, school = {Berkeley}}`, 'PhD thesis | Berkeley'],
    [`@thesis{k, ${who}, type = {Diplomarbeit}, institution = {Wien}}`, 'Diplomarbeit | Wien'],
    [`@techreport{k, ${who}, institution = {I}, number = {TM-1}}`, 'no. TM-1 | I'],
    [`@techreport{k, ${who}, institution = {I}, number = {TM-1}, type = {Memorandum}}`, 'Memorandum TM-1 | I'],
    [`@patent{k, ${who}, number = {US 6915001}, holder = {{IBM}}}`, 'no. US 6915001 | held by IBM'],
    [`@software{k, ${who}, version = {v1.4}, organization = {GitHub}}`, 'version 1.4 | GitHub'],
    [`@online{k, ${who}, organization = {CERN}, urldate = {2024-01-31}}`, 'CERN | accessed Jan 31, 2024'],
    [
      `@book{k, ${who}, translator = {Edwards, H. J.}, origdate = {-0057}}`,
      'translated by H. J. Edwards | originally 58 BC',
    ],
    [
      `@inproceedings{k, ${who}, booktitle = {Proc}, eventtitle = {ECCV}, venue = {Glasgow}, eventdate = {2020-08}}`,
      'Proc | presented at ECCV, Glasgow, Aug 2020',
    ],
    [`@misc{k, ${who}, titleaddon = {Talk at MIT}}`, 'Talk at MIT'],
  ])('%s is %s', (bibtex, text) => {
    expect(said(bibtex)).toBe(text);
  });

  test('is said in Chinese', () => {
    expect(said(`@patent{k, ${who}, number = {CN 1}, holder = {{华为}}}`, 'zh')).toBe('编号 CN 1 | 专利权人：华为');
    expect(said(`@article{k, ${who}, journal = {JHEP}, eid = {064050}}`, 'zh')).toBe('JHEP | 文章编号 064050');
  });
});

describe('in a list', () => {
  test.each([
    [`@phdthesis{k, ${who}, school = {Berkeley}}`, 'PhD thesis, Berkeley'],
    [`@techreport{k, ${who}, institution = {OpenAI}, number = {TM-1}}`, 'No. TM-1, OpenAI'],
    [`@patent{k, ${who}, number = {US 1}}`, 'No. US 1'],
    [`@book{k, ${who}, series = {Monographs}, number = 16, publisher = {P}}`, 'Monographs 16'],
    [`@book{k, ${who}, publisher = {P}}`, undefined],
    [`@article{k, ${who}, journal = {PR}, volume = 105}`, 'PR 105'],
  ])('%s is %s', (bibtex, text) => {
    expect(listed(bibtex)).toBe(text);
  });
});

describe('when a work appeared', () => {
  const { dates } = wordsFor('en');

  test.each([
    ['{1998/1999}', '1998–1999', '1998–1999'],
    ['{2020-03-15/2020-03-17}', 'Mar 15–17, 2020', '2020'],
    ['{1957~}', 'c. 1957', 'c. 1957'],
    ['{-0044}', '45 BC', '45 BC'],
    ['{2020-05}', 'May 2020', '2020'],
  ])('date = %s is %s, and in a list %s', (date, whole, year) => {
    const work = entry(`@misc{k, ${who}, date = ${date}}`);
    expect(formatIssued(work, 'en', dates)).toBe(whole);
    expect(formatIssuedYear(work, 'en', dates)).toBe(year);
  });
});
