import { describe, expect, test } from 'vitest';
import { writeBibtex, writeBibtexFile } from '#publications/export/bibtex.ts';
import { makePublication } from '../../make-publication.ts';
import { readPublications, samples } from '../read-publications.ts';

const copied = (bibtex: string) => writeBibtex(readPublications(bibtex)[0]!);
/** The value of a field as a reader copies it. */
const field = (name: string, written: string) =>
  new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(copied(`@misc{k, title = {T}, ${name} = ${written}}`))?.[1];

describe("an author's own entry", () => {
  test('is copied field by field in its order, two spaces in, with its type and key', () => {
    expect(copied('@Article { wu:1957,title="Parity" ,\n  year = 1957, author={Wu, C. S.}, journal={PR},}')).toBe(
      '@article{wu:1957,\n  title = {Parity},\n  year = {1957},\n  author = {Wu, C. S.},\n  journal = {PR}\n}\n',
    );
  });

  test('has its @string macros resolved, and months as the macros every style knows', () => {
    const entry = copied('@string{pr = {Physical Review}} @article{k, title={T}, journal = pr # { B}, month = feb}');
    expect(entry).toContain('journal = {Physical Review B}');
    expect(entry).toContain('month = feb');
    expect(copied('@misc{k, title={T}, month = {March}}')).toContain('month = mar');
  });

  test.each([
    ["{Ho\\v{r}ej{\\v s}{\\'\\i}}", 'Hořejší'],
    ["{Garc\\'\\i a}", 'García'],
    ['{Erd{\\H{o}}s}', 'Erdős'],
    ['{\\AA ngstr\\"om}', 'Ångström'],
    ["{{\\'E}lie}", 'Élie'],
    ['{G\\"{o}del stra{\\ss}e}', 'Gödel straße'],
  ])('has the LaTeX letters of %s as the letters they are', (written, expected) => {
    expect(field('note', written)).toBe(expected);
  });

  test.each([
    ['braces that protect case', "{The {Poincar\\'e} group and {BERT}}", 'The {Poincaré} group and {BERT}'],
    ['maths', '{$\\mathcal{H}_\\infty$ and \\(x_1\\)}', '$\\mathcal{H}_\\infty$ and \\(x_1\\)'],
    ['commands', '{\\emph{A} \\textsubscript{2} \\cite{x}}', '\\emph{A} \\textsubscript{2} \\cite{x}'],
    ['dashes and ties', '{1--2~K}', '1--2~K'],
  ])('keeps %s as written', (_what, written, expected) => {
    expect(field('note', written)).toBe(expected);
  });

  test('has the characters of LaTeX escaped where that was forgotten, and only there', () => {
    expect(field('note', '{R&D \\& 5% a_b #1 \\$3 $x_1$ \\url{a_b%20}}')).toBe(
      'R\\&D \\& 5\\% a\\_b \\#1 \\$3 $x_1$ \\url{a_b%20}',
    );
    expect(field('note', '{it costs 5$}')).toBe('it costs 5\\$');
  });

  test('keeps addresses and identifiers letter by letter', () => {
    expect(field('url', '{https://example.org/a_b%20c#d}')).toBe('https://example.org/a_b%20c#d');
    expect(field('doi', '{10.1000/a_b}')).toBe('10.1000/a_b');
  });

  test.each([
    ['file', '{paper.pdf}'],
    ['owner', '{me}'],
    ['bdsk-url-1', '{https://example.org}'],
    ['date-added', '{2020-01-01}'],
    ['selected', '{true}'],
    ['crossref', '{other}'],
    ['note', '{private: ask Bob}'],
    ['abstract', `{${'long '.repeat(500)}}`],
  ])('leaves out the private field %s', (name, written) => {
    expect(field(name, written)).toBeUndefined();
    expect(copied(`@misc{k, title = {T}, ${name} = ${written}, year = 2020}`)).toBe(
      '@misc{k,\n  title = {T},\n  year = {2020}\n}\n',
    );
  });

  test('keeps a short abstract, keywords and a note', () => {
    for (const name of ['abstract', 'keywords', 'note']) expect(field(name, '{shown}')).toBe('shown');
  });
});

describe('a publication without an entry', () => {
  test('becomes an entry of its type, with the fields BibTeX has for it', () => {
    const entry = writeBibtex(
      makePublication('hep2024', {
        type: 'paper-conference',
        title: 'Learning with BERT & the $\\Lambda$CDM model',
        authors: ['Jan van der Berg', 'Havens, Jr., W. W.', '{Barnes and Noble}'],
        issued: '2024-12',
        venue: { name: 'NeurIPS' },
        pages: '1–9',
        ids: { doi: '10.1000/a_b', arxiv: '2401.00001' },
      }),
    );
    expect(entry).toBe(`@inproceedings{hep2024,
  author = {van der Berg, Jan and Havens, Jr., W. W. and {Barnes and Noble}},
  title = {Learning with {BERT} \\& the $\\Lambda$\{CDM} model},
  booktitle = {NeurIPS},
  year = {2024},
  month = dec,
  pages = {1--9},
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  doi = {10.1000/a_b}
}
`);
  });

  test.each([
    ['article-journal', '@article', 'journal = {Venue}'],
    ['chapter', '@incollection', 'booktitle = {Venue}'],
    ['thesis', '@phdthesis', 'school = {University}'],
    ['report', '@techreport', 'institution = {University}'],
    ['book', '@book', 'publisher = {University}'],
    ['dataset', '@misc', 'publisher = {University}'],
  ] as const)('of type %s becomes %s with %s', (type, begins, contains) => {
    const entry = writeBibtex(
      makePublication('k', { type, title: 'T', venue: { name: 'Venue' }, publisher: 'University' }),
    );
    expect(entry.startsWith(begins)).toBe(true);
    expect(entry).toContain(contains);
  });

  test('keeps its title whole when it is not in English', () => {
    expect(writeBibtex(makePublication('k', { title: 'Über die Zeit', lang: 'de' }))).toContain(
      'title = {{Über die Zeit}}',
    );
  });
});

describe.each(samples)('$folder', ({ publications }) => {
  test('does not change when it is written twice', () => {
    const once = writeBibtexFile(publications);
    expect(writeBibtexFile(readPublications(once))).toBe(once);
  });
});

test('the marks after names stay with the site: a reader copies names', () => {
  const written = '@misc{a, title = {T}, author = {Wu*, C. S. and Ambler†, Ernest and {Barnes and Noble}}}';
  expect(copied(written)).toContain('author = {Wu, C. S. and Ambler, Ernest and {Barnes and Noble}}');
});
