import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { writeBibtexFile } from '#publications/export/bibtex.ts';
import { type Publication, sortName } from '#publications/publication.ts';
import { yearOf } from '#text/dates.ts';
import { oneOfEach, readPublications, samples } from '../read-publications.ts';

/** Other readers make their own of maths and of quotation marks, so only letters and digits are compared. */
const letters = (text: unknown) =>
  String(text)
    .replace(/<[^>]*>/g, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
const facts = ({ key, title, authors, issued }: Publication) => ({
  key,
  title: letters(title),
  authors: authors.map((author) => letters(sortName(author))),
  year: issued && yearOf(issued),
});

/** Every publication with and without its author's entry. */
const all = [...samples.flatMap(({ publications }) => publications), ...readPublications(oneOfEach)];
const written = [
  { how: "authors' own entries", publications: all },
  {
    how: 'entries made from the model',
    publications: all.map((publication) => ({ ...publication, source: undefined })),
  },
];

describe.each(written)('$how', ({ publications }) => {
  const bibtex = writeBibtexFile(publications);

  test('say the same to @retorquere/bibtex-parser', () => {
    const { entries, errors } = parse(bibtex, { sentenceCase: false, english: false, caseProtection: false });
    expect(errors).toEqual([]);
    const read = entries.map(({ key, fields }) => ({
      key,
      title: letters(fields.title),
      authors: (fields.author ?? [])
        .filter(({ lastName, name }) => (lastName ?? name) !== 'others')
        .map(({ prefix, lastName, suffix, firstName, name }) =>
          letters([prefix, lastName, suffix, firstName, name].filter(Boolean).join()),
        ),
      year: fields.year === undefined ? undefined : Number(fields.year),
    }));
    expect(read).toEqual(publications.map(facts));
  });

  test('say the same to citation-js', () => {
    plugins.config.get('@bibtex').parse.sentenceCase = 'never';
    const read = new Cite(bibtex).data.map((item) => ({
      key: item['citation-key'],
      title: letters(item.title),
      authors: (item.author ?? [])
        .filter(({ family, given, literal }) => (family ?? given ?? literal) !== 'others')
        .map((name) =>
          letters([name['non-dropping-particle'], name.family, name.suffix, name.given, name.literal].join('')),
        ),
      year: item.issued?.['date-parts'][0][0],
    }));
    expect(read).toEqual(publications.map(facts));
  });
});
