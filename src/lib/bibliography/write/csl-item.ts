import type { PublicationType } from '#schemas/publication.ts';

/** A name in CSL-JSON. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** A date or a range in CSL-JSON; a season is 1 (spring) to 4 (winter). */
export interface CslDate {
  'date-parts': [number[], number[]?];
  season?: number;
  circa?: true;
}

type Variable =
  | ('title-short' | 'container-title' | 'container-title-short' | 'collection-title' | 'collection-number')
  | ('event-title' | 'event-place' | 'original-title' | 'volume' | 'issue' | 'number' | 'page' | 'number-of-pages')
  | ('chapter-number' | 'edition' | 'version' | 'genre' | 'publisher' | 'publisher-place' | 'authority' | 'archive')
  | ('DOI' | 'URL' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID' | 'abstract' | 'keyword' | 'language' | 'note' | 'status');

/** A work in CSL-JSON 1.0.2, as far as the model of publications reaches. */
export type CslItem = { id: string; type: PublicationType; title: string } & { [Name in Variable]?: string } & {
  [Name in 'author' | 'editor' | 'translator' | 'container-author']?: CslName[];
} & { [Name in 'issued' | 'accessed' | 'original-date' | 'event-date']?: CslDate };
