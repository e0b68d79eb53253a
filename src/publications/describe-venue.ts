import type { PublicationType } from '#model/schema/publication.ts';
import { formatIssued } from '#publications/dates.ts';
import { numbersOf } from '#publications/numbers.ts';
import type { Words } from '#site/words/words.ts';
import { formatDate, yearOf } from '#text/dates.ts';
import {
  displayName,
  fullVenueName,
  isArticleNumber,
  type Name,
  type Publication,
  shortVenueName,
} from './publication.ts';
import { richTextToText } from './rich-text.ts';

/** What a fact about a venue is; in the order in which facts are said. */
type VenueFactName =
  | ('addon' | 'container' | 'numbers' | 'chapter' | 'pages' | 'total' | 'edition' | 'version' | 'genre' | 'series')
  | ('editors' | 'bookAuthors' | 'translators' | 'publisher' | 'holders' | 'event' | 'original' | 'accessed');

/** One fact about where and how a publication appeared, in words. */
interface VenueFact {
  is: VenueFactName;
  text: string;
}

/**
 * Where and how a publication appeared, fact by fact: the page of a paper, lists, CVs and pictures say these, or some of
 * them. Its date is said apart.
 */
export function describeVenue(publication: Publication, words: Words, lang: string): VenueFact[] {
  const { type, volume, pages, edition, genre, publisher, place, titleAddon, event } = publication;
  const { publications: say } = words;
  const numbers = numbersOf(publication);
  const { number, 'collection-title': series, 'collection-number': seriesNumber } = numbers;
  const isArticle = type === 'article';
  const container = type === 'book' ? undefined : fullVenueName(publication);
  const counted = isArticle ? volume : numbers.volume;
  const listed = (names: readonly Name[] = [], more = false) =>
    [...names.map(displayName), ...(more && names.length > 0 ? [say.authorsOmitted] : [])].join(words.listSeparator);
  const inWords = (write: (text: string) => string, text: string | undefined) => text && write(text);
  // Editors of what has no authors are said in their place.
  const editors = publication.authors.length > 0 ? listed(publication.editors, publication.editorsOthers) : '';
  const original = [
    publication.originalTitle,
    publication.originalDate && formatDate(publication.originalDate, lang, words.dates),
  ];
  const presented = event && event.name !== container ? describeEvent(event, words, lang) : undefined;
  const facts: { [Name in VenueFactName]: string | undefined } = {
    addon: titleAddon && richTextToText(titleAddon),
    container,
    numbers: counted && numberIn(counted, numbers.issue, container !== undefined, words),
    chapter: inWords(say.chapter, publication.chapter),
    pages: inWords(pages && isArticleNumber(pages) ? say.article : say.pages, pages),
    total: inWords(say.pageTotal, publication.pageTotal),
    edition: edition && `${edition} ${say.editionSuffix}`,
    version: inWords(say.version, publication.version?.replace(/^v(?:ersion|\.)?\s*(?=\d)/i, '')),
    genre: !isArticle && number ? [genre ?? '', genre ? number : say.number(number)].join(' ').trim() : genre,
    series: series && [series, seriesNumber].filter(Boolean).join(' '),
    editors: inWords(say.edited, editors),
    bookAuthors: inWords(say.inBookBy, listed(publication.bookAuthors)),
    translators: inWords(say.translated, listed(publication.translators)),
    publisher: [place, publisher].filter(Boolean).join(words.colon),
    holders: inWords(say.heldBy, listed(publication.holders)),
    event: inWords(say.presented, presented),
    original: inWords(say.original, original.filter(Boolean).join(words.partSeparator)),
    accessed: publication.accessed && say.accessed(formatDate(publication.accessed, lang, words.dates)),
  };
  return (Object.entries(facts) as [VenueFactName, string | undefined][]).flatMap(([is, text]) =>
    text ? [{ is, text }] : [],
  );
}

/** Volume and issue: `105(4)`; a volume of nothing is `vol. 2`. */
function numberIn(volume: string, issue: string | undefined, isNamed: boolean, words: Words): string {
  const written = isNamed ? volume : words.publications.volume(volume);
  return issue ? `${written}${words.parentheses(issue).trim()}` : written;
}

function describeEvent({ name, place, date }: NonNullable<Publication['event']>, words: Words, lang: string) {
  const facts = [name, place, date && formatIssued({ issued: date }, lang, words.dates)];
  return name || place ? facts.filter(Boolean).join(words.partSeparator) : undefined;
}

/** Facts that begin with a name, which has its own capitals: `eLife`. */
const names: readonly VenueFactName[] = ['addon', 'container', 'series', 'publisher'];

/** Facts as the beginning of a line: a word of ours has a capital there. */
export function beginLine(facts: readonly VenueFact[]): VenueFact[] {
  return facts.map(({ is, text }, index) => ({
    is,
    text: index > 0 || names.includes(is) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  }));
}

/** The text of one of the facts. */
function factIn(facts: readonly VenueFact[], ...names: VenueFactName[]): string | undefined {
  return names.map((name) => facts.find(({ is }) => is === name)?.text).find((text) => text !== undefined);
}

/** What it appeared in, with the name that people say: `Advances in Neural Information Processing Systems (NeurIPS)`. */
function containerWithShort(facts: readonly VenueFact[], { venue }: Publication): string | undefined {
  const container = factIn(facts, 'container');
  const { name, short } = venue;
  return container && name && short && short !== name ? `${container} (${short})` : container;
}

/**
 * The venue as it is said in a list: `Physical Review 105`, `NeurIPS`, `ACL Findings`, `ICLR 2025`.
 * The year of the event is named only where it is not the year of the paper.
 */
export function shortVenue({ venue, volume, type, issued }: Publication): string | undefined {
  const name = shortVenueName({ venue });
  if (!name) return undefined;
  const year =
    venue.year && (!issued || yearOf(issued) !== venue.year) && !name.includes(String(venue.year))
      ? venue.year
      : undefined;
  const track = venue.track && !name.includes(venue.track) ? venue.track : undefined;
  return [name, track, type === 'article-journal' ? volume : undefined, year].filter(Boolean).join(' ');
}

/** What a list says beside the short name of the venue: by what else a work of a type is known. */
const listed: Partial<Record<PublicationType, readonly VenueFactName[]>> = {
  thesis: ['genre', 'publisher'],
  report: ['genre', 'publisher'],
  patent: ['genre', 'holders'],
  standard: ['genre', 'publisher'],
  book: ['series', 'translators'],
  dataset: ['version', 'publisher'],
  software: ['version', 'publisher'],
  webpage: ['publisher', 'accessed'],
  manuscript: ['genre'],
  document: ['genre'],
  speech: ['genre', 'event'],
};

/** The venue in the line of a list, with what tells a thesis, a report or a patent from others. */
export function listVenue(publication: Publication, words: Words, lang: string): string | undefined {
  const wanted = listed[publication.type] ?? [];
  const facts = wanted.length > 0 ? describeVenue(publication, words, lang) : [];
  // The name of the series is the venue of a book.
  const name =
    publication.type === 'book' && facts.some(({ is }) => is === 'series') ? undefined : shortVenue(publication);
  const said = facts.filter(({ is }) => wanted.includes(is));
  return (
    [name, ...(name ? said : beginLine(said)).map(({ text }) => text)].filter(Boolean).join(words.partSeparator) ||
    undefined
  );
}

/** The venue in a CV, part by part: the name with its numbers and its track are written apart. */
export interface CvVenue {
  name: string | undefined;
  numbers: string | undefined;
  track: string | undefined;
  others: VenueFact[];
}

/** The venue as a CV has it: all that is known but who published a journal. */
export function cvVenue(publication: Publication, words: Words, lang: string): CvVenue {
  const facts = beginLine(describeVenue(publication, words, lang));
  const apart: VenueFactName[] = ['container', 'numbers'];
  const unsaid = publication.type === 'article-journal' ? [...apart, 'publisher'] : apart;
  return {
    name: containerWithShort(facts, publication),
    numbers: factIn(facts, 'numbers'),
    track: publication.venue.track,
    others: facts.filter(({ is }) => !unsaid.includes(is)),
  };
}
