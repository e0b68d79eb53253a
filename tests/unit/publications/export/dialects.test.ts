import { describe, expect, test } from 'vitest';
import { publication } from '#model/schema/publication.ts';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { writeBiblatex, writeBibtex } from '#publications/export/bibtex.ts';
import { makePublication } from '../../make-publication.ts';

/** An entry in a dialect, field by field; with what an MDX file says besides. */
function written(
  write: typeof writeBibtex,
  bibtex: string,
  front?: Record<string, unknown>,
): Record<string, string | undefined> & { text: string } {
  const { entries } = readBibtex(bibtex);
  const bib = interpretEntry(entries[0]!).publication;
  const text = write(joinPublication(bib.key, bib, front && publication.parse(front), ['topic']));
  return { text, '@': /^@(\w+)/.exec(text)![1], ...fieldsIn(text) };
}
const fieldsIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/^ {2}(\S+) = (.*?),?$/gm)].map(([, name, value]) => [name, value]));
const inBibtex = (bibtex: string) => written(writeBibtex, bibtex);
const inBiblatex = (bibtex: string) => written(writeBiblatex, bibtex);
const who = 'title = {T}, author = {Wu, C. S.}';

describe('the type of an entry', () => {
  // btxdoc, section 3.1; biblatex manual, sections 2.1.1 to 2.1.3.
  test.each([
    ['article', 'article', 'article'],
    ['conference', 'conference', 'inproceedings'],
    ['online', 'misc', 'online'],
    ['electronic', 'misc', 'online'],
    ['dataset', 'misc', 'dataset'],
    ['software', 'misc', 'software'],
    ['patent', 'misc', 'patent'],
    ['report', 'techreport', 'report'],
    ['techreport', 'techreport', 'report'],
    ['phdthesis', 'phdthesis', 'thesis'],
    ['mastersthesis', 'mastersthesis', 'thesis'],
    ['thesis', 'phdthesis', 'thesis'],
    ['collection', 'book', 'collection'],
    ['inreference', 'incollection', 'inreference'],
    ['mvbook', 'book', 'mvbook'],
    ['talk', 'misc', 'unpublished'],
    ['whatever', 'misc', 'misc'],
  ])('@%s is @%s in BibTeX and @%s in BibLaTeX', (type, bibtex, biblatex) => {
    const entry = `@${type}{k, ${who}}`;
    expect([inBibtex(entry)['@'], inBiblatex(entry)['@']]).toEqual([bibtex, biblatex]);
  });

  test('of an edited book without authors is @collection in BibLaTeX', () => {
    const entry = '@book{k, title = {T}, editor = {Fierz, M.}}';
    expect([inBibtex(entry)['@'], inBiblatex(entry)['@']]).toEqual(['book', 'collection']);
  });

  test('of a part of a book that BibLaTeX would call so is @incollection in BibTeX', () => {
    expect(inBibtex(`@inbook{k, ${who}, booktitle = {B}}`)['@']).toBe('incollection');
    expect(inBibtex(`@inbook{k, ${who}, chapter = 3}`)['@']).toBe('inbook');
  });

  test.each([
    ['@thesis{k, type = {mathesis}, ', 'mastersthesis', undefined],
    ['@thesis{k, type = {phdthesis}, ', 'phdthesis', undefined],
    ['@thesis{k, type = {Diplomarbeit}, ', 'mastersthesis', '{Diplomarbeit}'],
    ['@report{k, type = {techreport}, ', 'techreport', '{Technical report}'],
  ])('%s says in BibTeX what kind of work it is', (begin, type, kind) => {
    const entry = inBibtex(`${begin}${who}}`);
    expect([entry['@'], entry.type]).toEqual([type, kind]);
  });
});

describe('a date', () => {
  test.each([
    ['date = {2020-05-03}', ['{2020}', 'may', '{3}'], '{2020-05-03}'],
    ['year = 2020, month = may', ['{2020}', 'may', undefined], '{2020-05}'],
    ['date = {1998/1999}', ['{1998--1999}', undefined, undefined], '{1998/1999}'],
    ['date = {2020-01/2020-02}', ['{2020}', 'jan # "--" # feb', undefined], '{2020-01/2020-02}'],
    ['date = {2020-03-15/2020-03-17}', ['{2020}', '"15--17~" # mar', undefined], '{2020-03-15/2020-03-17}'],
    ['date = {2020-03-30/2020-04-02}', ['{2020}', '"30~" # mar # "--2~" # apr', undefined], '{2020-03-30/2020-04-02}'],
    ['date = {2019-12-30/2020-01-02}', ['{2019}', 'dec', '{30}'], '{2019-12-30/2020-01-02}'],
    ['year = 1998, month = jan # "--" # feb', ['{1998}', 'jan # "--" # feb', undefined], '{1998-01/1998-02}'],
    ['year = 1998, month = {jan # "--" # feb}', ['{1998}', 'jan # "--" # feb', undefined], '{1998-01/1998-02}'],
    ['year = 1998, month = "15~" # feb', ['{1998}', '"15~" # feb', undefined], '{1998-02-15}'],
    ['date = {2020-23}', ['{2020}', '{Fall}', undefined], '{2020-23}'],
    ['date = {1957~}', ['{c. 1957}', undefined, undefined], '{1957~}'],
    ['date = {-0043}', ['{-0043}', undefined, undefined], '{-0043}'],
  ])('%s is %j in BibTeX and %s in BibLaTeX', (fields, [year, month, day], date) => {
    const entry = `@misc{k, ${who}, ${fields}}`;
    const { year: y, month: m, day: d } = inBibtex(entry);
    expect([y, m, d]).toEqual([year, month, day]);
    expect(inBiblatex(entry).date).toBe(date);
  });

  test('that is a status is one in BibLaTeX', () => {
    const { year, pubstate } = inBiblatex(`@article{k, ${who}, year = {in press}}`);
    expect([year, pubstate]).toEqual([undefined, '{inpress}']);
  });

  test('on which something was looked at is in ISO 8601, whatever its field was called', () => {
    const entry = inBiblatex(`@online{k, ${who}, url = {https://a.org}, lastchecked = {January 5, 2020}}`);
    expect([entry.urldate, entry.lastchecked]).toEqual(['{2020-01-05}', undefined]);
  });
});

describe('a field', () => {
  test.each([
    ['journaltitle = {J}', 'journal', 'journaltitle'],
    ['journal = {J}', 'journal', 'journaltitle'],
    ['location = {J}', 'address', 'location'],
    ['address = {J}', 'address', 'location'],
    ['primaryclass = {J}', 'primaryclass', 'eprintclass'],
    ['eid = {J}', 'pages', 'eid'],
  ])('%s is %s in BibTeX and %s in BibLaTeX', (field, bibtex, biblatex) => {
    const entry = `@article{k, ${who}, ${field}}`;
    expect(inBibtex(entry)).toHaveProperty(bibtex, '{J}');
    expect(inBiblatex(entry)).toHaveProperty(biblatex, '{J}');
  });

  test('has the school of a thesis in BibTeX, and its institution in BibLaTeX', () => {
    expect(inBibtex(`@thesis{k, ${who}, institution = {U}}`).school).toBe('{U}');
    expect(inBiblatex(`@phdthesis{k, ${who}, school = {U}}`).institution).toBe('{U}');
  });

  test('joins in BibTeX the titles that it does not know', () => {
    const entry = inBibtex(
      `@inbook{k, author = {A}, title = {T}, subtitle = {S}, booktitle = {B}, booksubtitle = {BS}, maintitle = {M}}`,
    );
    expect([entry.title, entry.booktitle]).toEqual(['{T: S}', '{M. B: BS}']);
  });

  test('has a patent known by its number where BibTeX prints none', () => {
    expect(inBibtex(`@patent{k, ${who}, number = {US 1}}`).howpublished).toBe('{Patent US 1}');
  });

  test('says the language in the words of each', () => {
    const entry = `@book{k, ${who}, langid = {ngerman}}`;
    expect(inBibtex(entry)).toMatchObject({ language: '{de}' });
    expect(inBiblatex(entry)).toMatchObject({ langid: '{ngerman}' });
    expect(inBiblatex(`@book{k, ${who}, langid = {de}}`)).toMatchObject({ langid: '{ngerman}' });
  });

  test('keeps the keywords that are no topics of the site', () => {
    expect(inBibtex(`@misc{k, ${who}, keywords = {topic, beta decay}}`).keywords).toBe('{beta decay}');
    expect(inBibtex(`@misc{k, ${who}, keywords = {topic}}`).keywords).toBeUndefined();
  });
});

describe('an address', () => {
  // https://arxiv.org/bibtex writes it.
  test('is that of arXiv where an entry has none', () => {
    const entry = inBibtex(`@misc{k, ${who}, eprint = {2203.10705}, archiveprefix = {arXiv}}`);
    expect(entry.url).toBe('{https://arxiv.org/abs/2203.10705}');
    expect(inBiblatex(entry.text)).toMatchObject({ eprinttype: '{arxiv}', eprint: '{2203.10705}' });
  });

  test('that is a DOI is in the field of DOIs too', () => {
    expect(inBibtex(`@article{k, ${who}, url = {https://doi.org/10.1000/x}}`).doi).toBe('{10.1000/x}');
    expect(inBibtex(`@article{k, ${who}, doi = {https://doi.org/10.1000/x}}`).doi).toBe('{10.1000/x}');
  });
});

describe('the names of an entry', () => {
  const authorOf = (author: string) => inBibtex(`@misc{k, title = {T}, author = {${author}}}`).author;

  test.each([
    ["Wo\\'zniak, Micha\\l and Ran, Skibi", '{Woźniak, Michał and Ran, Skibi}'],
    ['Piotr Rafa\\l Gzubicki and Ran, Skibi', '{Gzubicki, Piotr Rafał and Ran, Skibi}'],
    ['family=van der Berg, given=Jan', '{van der Berg, Jan}'],
    ['\\textbf{Wu, C. S.} and Ambler, E.', '{Wu, C. S. and Ambler, E.}'],
    ['Smith J, Doe K, Roe LM', '{Smith, J. and Doe, K. and Roe, L. M.}'],
    ['Wu, C. S. and {et al.}', '{Wu, C. S. and others}'],
    ['{Barnes and Noble}', '{{Barnes and Noble}}'],
  ])('%s are %s', (author, expected) => {
    expect(authorOf(author)).toBe(expected);
  });
});

test("the author's own LaTeX is untouched, but for accented letters", () => {
  const title = '{The \\LaTeX{} Companion, {\\it E. coli} \\ldots \\lambda}';
  for (const write of [inBibtex, inBiblatex])
    expect(write(`@book{k, author = {A}, title = ${title}}`).title).toBe(title);
});

test('what another file of the author says instead is what readers copy', () => {
  const entry = written(writeBibtex, `@article{k, ${who}, journal = {J}, year = 2020, pages = 1}`, {
    title: 'Another <i>Title</i>',
    issued: '2021-05',
    ids: { doi: '10.1000/x' },
  });
  expect(entry).toMatchObject({
    title: '{Another \\textit{Title}}',
    year: '{2021}',
    month: 'may',
    pages: '{1}',
    doi: '{10.1000/x}',
  });
});

test('a remark of another file is an annotation, which styles do not print', () => {
  const front = { note: 'Core lead of the project: 50%.' };
  const entry = `@misc{k, ${who}}`;
  expect(written(writeBibtex, entry, front).annote).toBe('{Core lead of the project: 50\\%.}');
  expect(written(writeBiblatex, entry, front).annotation).toBe('{Core lead of the project: 50\\%.}');
  const other = written(writeBibtex, `@misc{k, ${who}, note = {Printed.}}`, front);
  expect([other.note, other.annote]).toEqual(['{Core lead of the project: 50\\%.}', undefined]);
});

test('a publication without an entry is one in each dialect', () => {
  const work = makePublication('k', {
    type: 'webpage',
    title: 'T',
    venue: { name: 'W3C' },
    issued: '1998',
    links: ['https://w3.org/x'],
  });
  expect(fieldsIn(writeBibtex(work))).toMatchObject({
    organization: '{W3C}',
    year: '{1998}',
    url: '{https://w3.org/x}',
  });
  expect(writeBiblatex(work)).toMatch(/^@online/);
});
