import type { PublicationStatus, PublicationType } from '#model/schema/publication.ts';
import type { ReadStyle } from '#publications/cite/node/compile-bibliography.ts';
import { usualStatuses } from './citation-styles.ts';
import type { FurtherStyle } from './parse-citation-style.ts';

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

/**
 * A style that the author added, with what it asks of the data. CSL wants titles with capitals as in a sentence, from
 * which a style makes headlines (documentation, "Title case conversion"); one that never prints a status gets it in
 * place of the date.
 */
export function furtherStyle({ file, csl, locale }: FurtherStyle): ReadStyle {
  const tellsStatus = /\bvariable="(?:[^"]* )?status\b/.test(csl);
  return {
    id: file,
    csl,
    locale,
    isFurther: true,
    rules: {
      titles: 'sentence',
      containers: 'as-titles',
      marksTitles: true,
      // A season takes the place of a month and is not a number.
      seasons: !/<date-part\b[^>]*name="month"[^>]*form="numeric|<date\b[^>]*form="numeric"/.test(csl),
      articleNumber: 'page',
      ...(!tellsStatus && { statuses: usualStatuses }),
    },
  };
}
