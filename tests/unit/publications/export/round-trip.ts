import { isDeepStrictEqual } from 'node:util';
import { joinPublication } from '#publications/arrange.ts';
import { kinds } from '#publications/bibtex/entry-types.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { writeBiblatexFile, writeBibtexFile } from '#publications/export/bibtex.ts';
import { publicationLinks } from '#publications/links.ts';
import type { Publication } from '#publications/publication.ts';

/** The publications of a .bib text, with what they inherit. */
export const readAll = (text: string): Publication[] =>
  readBibtex(text).entries.map((entry) => joinPublication(entry.key, interpretEntry(entry).publication, undefined, []));

export const dialects = { BibTeX: writeBibtexFile, BibLaTeX: writeBiblatexFile } as const;
export type Dialect = keyof typeof dialects;

/** A publication as it is read from the entry that is written of it. */
export function readBack(publication: Publication, dialect: Dialect): Publication {
  return readAll(dialects[dialect]([publication]))[0]!;
}

/**
 * What must be the same after a publication was written and read again: all but how its entry was written, and what the
 * export leaves out on purpose (marks of authors, what only concerns the site, long abstracts). Links are compared as
 * they are shown, since an entry is completed with its address.
 */
function factsIn({ source: _, links: __, selected: ___, abstract: ____, ...facts }: Publication, all: Publication) {
  return {
    ...facts,
    authors: facts.authors.map(({ marks: _marks, ...name }) => name),
    links: publicationLinks(all).map(({ url }) => url),
  };
}

/** The names of the facts that a publication loses or changes by being written and read again. */
export function lostFacts(publication: Publication, dialect: Dialect): string[] {
  const read = readBack(publication, dialect);
  const [before, after] = [factsIn(publication, publication), factsIn(read, read)] as Record<string, unknown>[];
  const names = new Set([...Object.keys(before!), ...Object.keys(after!)]);
  return [...names].filter((name) => !isDeepStrictEqual(before![name], after![name])).sort();
}

/** What may differ: by the type of the entry, where a dialect has no such type or says more of it. */
export function mayDiffer({ type, genre, source }: Publication, dialect: Dialect): string[] {
  const written = source?.type ?? '';
  const isMisc = dialect === 'BibTeX' && kinds[type].bibtex === 'misc' && written !== 'misc';
  return [
    // Types without a name of their own become the nearest one, which has no kinds of its own.
    ...(isMisc || !known(dialect).has(written) ? ['type', 'genre'] : []),
    ...(type === 'thesis' && genre === undefined ? ['genre'] : []),
    ...(written === 'techreport' && dialect === 'BibLaTeX' ? ['genre'] : []),
    // By its number, BibTeX's styles know a patent.
    ...(dialect === 'BibTeX' && type === 'patent' ? ['venue'] : []),
  ];
}

const bibtex = ['article', 'book', 'booklet', 'conference', 'inbook', 'incollection', 'inproceedings', 'manual'];
const both = [...bibtex, 'mastersthesis', 'misc', 'phdthesis', 'proceedings', 'techreport', 'unpublished'];
const biblatex = [
  'online',
  'dataset',
  'software',
  'patent',
  'thesis',
  'report',
  'collection',
  'inreference',
  'reference',
];
const others = ['mvbook', 'mvcollection', 'mvproceedings', 'bookinbook', 'suppbook', 'periodical', 'electronic', 'www'];
const known = (dialect: Dialect) => new Set(dialect === 'BibTeX' ? both : [...both, ...biblatex, ...others]);
