import type { Image } from '#model/schema/image.ts';
import type { Link } from '#model/schema/link.ts';
import type { AuthorMark, Award, Identifiers, Presentation, Venue } from '#model/schema/publication-parts.ts';
import type { PublicationFile, PublicationStatus, PublicationType } from '#model/schema/publication.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { RichText } from './rich-text.ts';

/** A name in CSL's parts. A name that has no parts (an organisation, 陶超凡) is `literal`. */
export interface Name {
  given?: string;
  particle?: string;
  family?: string;
  suffix?: string;
  literal?: string;
}

export interface Author extends Name {
  marks: AuthorMark[];
  orcid?: string;
  affiliation?: string;
}

/** An event at which something was presented, where it is said apart from the proceedings. */
export interface PublicationEvent {
  name?: string;
  place?: string;
  /** EDTF date. */
  date?: string;
}

/**
 * A publication, whatever file it was written in. What the author did not say is absent. The names are CSL's where it
 * has one; texts are plain unless they say otherwise.
 */
export interface Publication {
  /** Citation key. */
  key: string;
  type: PublicationType;
  title: RichText;
  /** What people call the work, where its title is longer. */
  shortTitle?: RichText;
  /** What is printed after the title and is no part of it (BibLaTeX's `titleaddon`). */
  titleAddon?: RichText;
  authors: Author[];
  /** Whether the author list ends in "and others". */
  others: boolean;
  editors: Name[];
  /** Whether the list of editors ends in "and others". */
  editorsOthers?: boolean;
  translators?: Name[];
  /** The authors of the book that a chapter is in. */
  bookAuthors?: Name[];
  /** Who holds a patent. */
  holders?: Name[];
  /** The group on whose behalf the authors publish: `ATLAS`. */
  collaboration?: string;
  /** When it was published, as EDTF; the beginning where that is a range. */
  issued?: string;
  issuedEnd?: string;
  /** Whether `issued` is only about right. */
  circa?: boolean;
  /** When an online work was looked at, as EDTF. */
  accessed?: string;
  /** When the work first appeared, as EDTF. */
  originalDate?: string;
  originalTitle?: string;
  status?: PublicationStatus;
  venue: Venue;
  event?: PublicationEvent;
  volume?: string;
  /** Issue of a journal, or the number of a report, a patent or in a series: `src/publications/describe-venue.ts` tells. */
  issue?: string;
  /** Pages, or the number of an article. */
  pages?: string;
  /** The number of pages of the whole work. */
  pageTotal?: string;
  chapter?: string;
  edition?: string;
  /** The version of a program, a dataset or a manual. */
  version?: string;
  /** What kind of thesis, report or document it is, in the author's words: `Diplomarbeit`. */
  genre?: string;
  /** The series of books it is part of. */
  series?: string;
  publisher?: string;
  place?: string;
  ids: Identifiers;
  links: Link[];
  awards: Award[];
  presentation?: Presentation;
  topics: string[];
  themes: string[];
  keywords: string[];
  abstract?: LocalizedText;
  tldr?: LocalizedText;
  note?: LocalizedText;
  image?: Image;
  selected: boolean;
  number?: number;
  /** Words of the author's own, by which a variant of the CV chooses. */
  tags: string[];
  versions: NonNullable<PublicationFile['versions']>;
  lang?: string;
  order?: number;
  redirectFrom: string[];
  draft: boolean;
  /**
   * The same entry field by field, in the author's order, with macros and what it inherits resolved; and the fields of
   * the model that another file of the author's says otherwise.
   */
  source?: { type: string; fields: { name: string; value: string }[]; replaced?: string[] };
}

/** The language a work is written in: English where its author does not say. */
export function languageOf({ lang = 'en' }: Pick<Publication, 'lang'>): string {
  return lang;
}

/** A name in the order it is spoken: `Ludwig van Beethoven`, `Martin King Jr.`, 陶超凡. */
export function displayName(name: Name): string {
  if (name.literal) return name.literal;
  const isInParts = name.particle === undefined && name.suffix === undefined;
  if (isInParts && isEastAsian(name.family ?? '') && isEastAsian(name.given ?? ''))
    return `${name.family}${name.given}`;
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ');
}

/** Whether a part of a name is in a script that writes the family name first and no space after it. */
function isEastAsian(part: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(part);
}

/** A name in the order it is sorted: `Beethoven, Ludwig van` becomes `van Beethoven, Ludwig` for readers of Highwire tags. */
export function sortName(name: Name): string {
  if (name.literal) return name.literal;
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].filter(Boolean).join(', ');
}

type InVenue = Pick<Publication, 'venue'>;

/** What a work appeared in, by its full name: for its own page, for catalogues and for exports. */
export function fullVenueName({ venue }: InVenue): string | undefined {
  return venue.name ?? venue.short;
}

/** What a work appeared in, as people call it: for lists, filters and mentions. */
export function shortVenueName({ venue }: InVenue): string | undefined {
  return venue.short ?? venue.name;
}

/** The full name, where a list says a shorter one. */
export function unsaidVenueName({ venue }: InVenue): string | undefined {
  return venue.short && venue.name;
}

/** First and last page of a range; an article number has no last page. `1413–1415` → [`1413`, `1415`]. */
export function pageRange(pages: string | undefined): { first?: string; last?: string } {
  if (!pages) return {};
  const ranges = pages.split(/\s*[,;，、]\s*/).filter(Boolean);
  // `1–10, 15` ends on page 15, and `A-1–A-9` begins on page A-1.
  const ends = ranges.flatMap((range) => {
    const parts = range.split(/\s*(?:[–—]|--+)\s*/);
    return parts.length > 1 ? parts : range.split(/\s*-\s*/).slice(0, 2);
  });
  const [first, last] = [ends[0], ends.at(-1)];
  return { ...(first && { first }), ...(last && ends.length > 1 && { last }) };
}

/**
 * Whether what stands where pages stand is the number of an article, as journals without pages give it: `20230001`,
 * `064050`, `e0123456`.
 */
export function isArticleNumber(pages: string): boolean {
  return /^(?:\d{6,}|0\d{3,}|[eE]\d{3,})$/.test(pages);
}
