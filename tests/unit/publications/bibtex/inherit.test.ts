import { describe, expect, test } from 'vitest';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { inheritFields } from '#publications/bibtex/read-bibtex.ts';

const read = (text: string) => inheritFields(parseBibtex(text).entries);
const fieldsOf = (text: string, key: string) =>
  Object.fromEntries(
    read(text)
      .publications.find((entry) => entry.key === key)!
      .fields.map(({ name, value }) => [name, value]),
  );
const toldOf = (text: string) =>
  read(text).problems.map(({ position, code, field }) => `${position!.line}:${position!.column} ${code} ${field}`);

const proceedings = `@proceedings{acl, title = {Proceedings of ACL}, subtitle = {Long Papers}, editor = {Ed, A.},
  publisher = {ACL}, year = 2022, month = may, volume = 1, series = {ACL}, address = {Dublin}, doi = {10.1/acl},
  url = {https://acl.org}, keywords = {all}}`;

describe('a paper inherits from its proceedings', () => {
  test('their title as the title of its book, and what it does not say itself', () => {
    expect(
      fieldsOf(`@inproceedings{a, title = {Paper}, publisher = {Own}, crossref = {ACL}}${proceedings}`, 'a'),
    ).toEqual({
      title: 'Paper',
      publisher: 'Own',
      crossref: 'ACL',
      booktitle: 'Proceedings of ACL',
      booksubtitle: 'Long Papers',
      editor: 'Ed, A.',
      year: '2022',
      month: '5',
      volume: '1',
      series: 'ACL',
      address: 'Dublin',
    });
  });

  test('no part of a date when it has a date, nor an address when it has a location', () => {
    const fields = fieldsOf(`@inproceedings{a, date = {2021-05}, location = {X}, crossref = {acl}}${proceedings}`, 'a');
    expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['year']));
    expect(fields).not.toHaveProperty('month');
    expect(fields).not.toHaveProperty('address');
  });

  test('no title when its type has no place in such a book', () => {
    expect(fieldsOf(`@article{a, author = {A}, crossref = {acl}}${proceedings}`, 'a')).not.toHaveProperty('booktitle');
  });
});

test('a chapter has the author of its book as author of the book too', () => {
  const text = '@inbook{c, title = {One}, crossref = {b}}@book{b, title = {All}, author = {Wu, C. S.}}';
  expect(fieldsOf(text, 'c')).toMatchObject({ author: 'Wu, C. S.', bookauthor: 'Wu, C. S.', booktitle: 'All' });
});

test('what is inherited says from where, and has its position there', () => {
  const [entry] = read('@inproceedings{a, crossref = {p}}\n@proceedings{p, title = {P}}').publications;
  expect(entry!.fields[1]).toMatchObject({ name: 'booktitle', inheritedFrom: 'p', position: { line: 2, column: 17 } });
});

test('inheritance goes through a chain', () => {
  const text = `@inproceedings{a, title = {A}, crossref = {p}}@proceedings{p, title = {P}, crossref = {mv}}
    @mvproceedings{mv, title = {All}, publisher = {X}}`;
  expect(fieldsOf(text, 'a')).toMatchObject({ booktitle: 'P', maintitle: 'All', publisher: 'X' });
});

test('@xdata gives all fields that are absent, also in a chain and from several', () => {
  const text = `@xdata{x, publisher = {P}, address = {NY}, xdata = {y}}@xdata{y, title = {T}}@xdata{z, note = {N}}
    @book{a, author = {A}, address = {LA}, xdata = {x, z}}`;
  expect(fieldsOf(text, 'a')).toMatchObject({ publisher: 'P', address: 'LA', title: 'T', note: 'N' });
});

describe('a publication is', () => {
  const keysOf = (text: string) => read(text).publications.map(({ key }) => key);
  test.each([
    ['not @xdata', '@xdata{x, title = {X}}', []],
    ['not the proceedings of a paper', '@inproceedings{a, crossref = {p}}@proceedings{p, editor = {E}}', ['a']],
    ['the proceedings that no paper names', '@proceedings{p, editor = {E}}', ['p']],
    ['the book of a chapter', '@inbook{a, crossref = {p}}@book{p, author = {E}}', ['a', 'p']],
    ['the collection of a chapter', '@incollection{a, crossref = {p}}@collection{p, editor = {E}}', ['a', 'p']],
    ['not what says skipbib', '@book{p, author = {E}, options = {skipbib}}', []],
    [
      'what says that it is to be listed',
      '@inproceedings{a, crossref = {p}}@proceedings{p, options = {skipbib=false}}',
      ['a', 'p'],
    ],
  ])('%s', (_, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

describe('a mistake', () => {
  test('is a parent that does not exist, with the one that was meant', () => {
    const text = '@inproceedings{a,\n  crossref = {acl2023}}\n@proceedings{acl2022, title = {P}}';
    expect(toldOf(text)).toEqual(['2:3 unknown-parent crossref']);
    expect(read(text).problems[0]!.hint).toBe('Did you mean `acl2022`?');
  });

  test('is a circle', () => {
    expect(toldOf('@book{a, crossref = {a}}')).toEqual(['1:10 circular-inheritance crossref']);
    expect(toldOf('@book{a, crossref = {b}}\n@book{b, crossref = {a}}')).toEqual([
      '2:10 circular-inheritance crossref',
    ]);
  });
});
