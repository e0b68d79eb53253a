import type { PublicationType } from '#schemas/publication.ts';

/** A name in CSL-JSON. */
export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}

/** A date in CSL-JSON; a season is 1 (spring) to 4 (winter). */
export interface CslDate {
  'date-parts': [number[]];
  season?: number;
}

/** A work in CSL-JSON 1.0.2, as far as the model of publications reaches. */
export interface CslItem {
  id: string;
  type: PublicationType;
  title: string;
  'title-short'?: string | undefined;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  'collection-number'?: string;
  'event-title'?: string;
  volume?: string;
  issue?: string;
  number?: string;
  page?: string;
  edition?: string;
  genre?: string;
  publisher?: string;
  'publisher-place'?: string;
  DOI?: string;
  URL?: string;
  ISBN?: string;
  ISSN?: string;
  PMID?: string;
  PMCID?: string;
  abstract?: string;
  keyword?: string;
  language?: string;
  note?: string;
  status?: string;
}
