import { kinds } from '#publications/bibtex/entry-types.ts';
import { creditedAuthors, editorNames } from '#publications/credits.ts';
import { formatIssued } from '#publications/dates.ts';
import { listVenue } from '#publications/describe-venue.ts';
import { folds, isFolded } from '#publications/folds.ts';
import { displayName, fullVenueName, type Publication } from '#publications/publication.ts';
import type { Words } from '#site/words/words.ts';

/** A paper that has no summary of its own in one line: what it is, whose, where and when. */
export function describePaper(publication: Publication, words: Words, lang: string): string {
  const { listSeparator, publications } = words;
  const authors = creditedAuthors(publication).map(displayName);
  const names = authors.filter((_, index) => !isFolded(index, authors.length, folds.description));
  const isCut = names.length < authors.length || publication.others;
  const editors = editorNames(publication, words);
  const facts = [
    words.types[publication.type],
    names.length > 0
      ? [...names, ...(isCut ? [publications.authorsOmitted] : [])].join(listSeparator)
      : editors && publications.edited(editors),
    listVenue(publication, words, lang),
    formatIssued(publication, lang, words.dates),
  ];
  return facts.filter(Boolean).join(' · ');
}

/**
 * Whether the page of a work may name the site as what it is a part of. Zotero takes the name of the site for that of a
 * web page or a newspaper that has none (`RDF.js`, importItem).
 */
export function isOfSite(publication: Publication): boolean {
  const { zotero } = kinds[publication.type];
  return fullVenueName(publication) !== undefined || (zotero !== 'webpage' && zotero !== 'newspaperArticle');
}
