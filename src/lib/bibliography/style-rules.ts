import type { PublicationStatus, PublicationType } from '#schemas/publication.ts';

/** How a style writes a range of dates: its years alone, or also its months and days and in which order. */
export type DateRanges = 'years' | 'hyphen' | 'short-years' | 'year-first' | 'year-last' | 'nlm';

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
  statuses?: Partial<Record<PublicationStatus, string>>;
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
