import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interpretEntry } from '#lib/bibliography/interpret.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { readBibtex } from '#lib/bibliography/read-bibtex.ts';
import { writeBibtexFile } from '#lib/bibliography/write/bibtex.ts';
import { makeBibliography } from '../../../bench/make-bibliography.ts';

const read = (text: string): Publication[] =>
  readBibtex(text).entries.map((entry) => joinPublication(entry.key, interpretEntry(entry).publication, undefined, []));
/** What a reader sees of a publication: all but how its entry was written. */
const model = (publications: Publication[]) => publications.map(({ source: _source, ...rest }) => rest);

test.each([
  ['made up', makeBibliography(400)],
  ['of the example', readFileSync('tests/portfolios/chien-shiung-wu/publications.bib', 'utf8')],
  ['of a portfolio', readFileSync('tests/portfolios/chaofan-tao/publications.bib', 'utf8')],
  ['with inheritance', readFileSync('tests/fixtures/bibliography/a-paper-inherits-from-its-proceedings.bib', 'utf8')],
  ['with every accent', readFileSync('tests/fixtures/bibliography/accents-stand-in-every-nesting.bib', 'utf8')],
  [
    'with every kind of name',
    readFileSync('tests/fixtures/bibliography/names-have-particles-suffixes-and-braces.bib', 'utf8'),
  ],
  ['with maths', readFileSync('tests/fixtures/bibliography/maths-is-kept-as-maths.bib', 'utf8')],
])('a bibliography %s is the same after it was written and read again', (_, text) => {
  const publications = read(text);
  expect(publications.length).toBeGreaterThan(0);
  expect(model(read(writeBibtexFile(publications)))).toEqual(model(publications));
});
