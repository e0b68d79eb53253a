import type { CitationStyle } from '#lib/bibliography/citation-styles.ts';
import type { PublicationStatus, PublicationType } from '#schemas/publication.ts';
import type { DateRanges } from '#tools/citations/date-ranges.ts';

type Statuses = Partial<Record<PublicationStatus, string>>;

/** What a style asks of its data. CSL has no words for it, or the engine no means. */
export interface StyleRules {
  /** How English titles are written: with capitals as in a sentence, also after a colon or not there, or as written. */
  titles: 'sentence' | 'sentence-not-after-colon' | 'written';
  /** The same for the books, proceedings and encyclopedias that a work appears in. */
  containers: 'as-titles' | 'written';
  /** Types of works whose titles stay as written: those in italics rather than in quotation marks. */
  writtenTitles?: readonly PublicationType[];
  /** Whether titles of patents have capitals as in a sentence, where others do not. */
  patentsInSentence?: boolean;
  /** Whether words such as "translated by" begin with a capital after a full stop. */
  capitalAfterStop?: boolean;
  /** Which field holds the number of an article that has no pages. */
  articleNumber: 'number' | 'page';
  /** What replaces the date of a work that has not appeared. */
  statuses?: Statuses;
  /** What precedes the year in which a work is going to appear. */
  forthcoming?: string;
  dateRanges?: DateRanges;
  seasons?: boolean;
  /** The dash of a range of issues, where it is not the English one. */
  numberDash?: '-';
  /** What a doctoral dissertation is called. */
  dissertation?: string;
  /** What a work of a type is called that says nothing of its kind itself. */
  genres?: Partial<Record<PublicationType, string>>;
  /** How "and others" is written; undefined where the comma depends on how many are named before. */
  others?: string;
  /** How "et al." is written where that is so. */
  etAl?: string;
  /** Whether the family names of all people come first, editors' too. */
  allInverted?: boolean;
  /** What separates a group from the authors before it. */
  beforeGroup?: string;
  /** Whether a patent names who holds it. */
  holders?: boolean;
  /** Whether works in Chinese, Japanese or Korean are written with the words of that language. */
  ownWords?: boolean;
  /** Whether a work is also known again by its title, for styles that may print no names. */
  marksTitles?: boolean;
  /** Whether the names of organisations keep their letters in a style that writes names in capitals. */
  organisationsAsWritten?: boolean;
}

const statuses: Statuses = {
  'in-press': 'in press',
  accepted: 'forthcoming',
  submitted: 'submitted',
  'under-review': 'under review',
  'in-preparation': 'in preparation',
};

export const styleRules: Record<CitationStyle, StyleRules> = {
  apa: {
    titles: 'sentence',
    containers: 'as-titles',
    articleNumber: 'number',
    // A work that is accepted is "in press".
    statuses: { ...statuses, accepted: 'in press' },
    dateRanges: 'year-first',
    dissertation: 'Doctoral dissertation',
    genres: {
      dataset: 'Data set',
      software: 'Computer software',
      speech: 'Conference presentation',
      manuscript: 'Unpublished manuscript',
      motion_picture: 'Film',
      song: 'Song',
      interview: 'Interview',
    },
    others: ', et al.',
  },
  ieee: {
    titles: 'sentence',
    containers: 'written',
    writtenTitles: ['book', 'software', 'standard', 'motion_picture', 'song', 'graphic', 'performance'],
    articleNumber: 'number',
    statuses: { ...statuses, accepted: 'to be published', submitted: 'submitted for publication' },
    dateRanges: 'year-last',
    dissertation: 'Ph.D. dissertation',
    genres: { manuscript: 'unpublished' },
    etAl: '<i>et al.</i>',
  },
  chicago: {
    titles: 'written',
    patentsInSentence: true,
    capitalAfterStop: true,
    containers: 'written',
    articleNumber: 'number',
    statuses: {
      'in-press': 'In press',
      accepted: 'Forthcoming',
      submitted: 'Submitted',
      'under-review': 'Under review',
      'in-preparation': 'In preparation',
    },
    dissertation: 'PhD diss.',
    genres: { manuscript: 'Unpublished manuscript' },
    others: ', et al.',
  },
  mla: {
    titles: 'written',
    capitalAfterStop: true,
    containers: 'written',
    articleNumber: 'number',
    statuses: { ...statuses, 'in-press': 'forthcoming' },
    dateRanges: 'short-years',
    dissertation: 'PhD dissertation',
    others: ', et al.',
  },
  vancouver: {
    titles: 'sentence-not-after-colon',
    containers: 'as-titles',
    articleNumber: 'number',
    // Citing Medicine, "Forthcoming (in press)".
    statuses: {
      'in-press': 'Forthcoming',
      accepted: 'Forthcoming',
      submitted: 'Submitted',
      'under-review': 'Under review',
      'in-preparation': 'In preparation',
    },
    forthcoming: 'Forthcoming',
    dateRanges: 'nlm',
    dissertation: 'dissertation',
    genres: { manuscript: 'unpublished' },
    others: ', et al.',
    allInverted: true,
    beforeGroup: '; ',
    holders: true,
  },
  gb: {
    titles: 'written',
    containers: 'written',
    articleNumber: 'number',
    statuses,
    seasons: false,
    dateRanges: 'hyphen',
    numberDash: '-',
    others: ', et al.',
    allInverted: true,
    ownWords: true,
    organisationsAsWritten: true,
  },
  nature: {
    titles: 'sentence',
    containers: 'written',
    writtenTitles: ['book', 'report'],
    articleNumber: 'number',
    statuses: { ...statuses, 'in-press': 'in the press', accepted: 'in the press' },
    dissertation: 'PhD thesis',
    others: ' <i>et al.</i>',
  },
};
