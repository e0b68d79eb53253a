import type { Venue } from '#model/schema/publication-parts.ts';
import type { PublicationEvent } from '#publications/publication.ts';
import { splitDistinction } from './distinctions.ts';
import type { EntryReader } from './entry-reader.ts';
import { interpretOtherDate } from './interpret-date.ts';
import { howPublished } from './interpret-note.ts';

/** Words in the name of a conference that say which of its tracks it was. */
const tracks: readonly [RegExp, string][] = [
  [/^findings of\b/i, 'Findings'],
  [/\bsystem demonstrations\b/i, 'Demo'],
  [/\bdatasets and benchmarks\b/i, 'Datasets and Benchmarks'],
  [/\bindustry track\b/i, 'Industry'],
  [/\bstudent research workshop\b/i, 'Student Research Workshop'],
  [/\btutorial abstracts\b/i, 'Tutorials'],
  [/\bposition paper track\b/i, 'Position Papers'],
];

/**
 * Where an entry appeared: the book, proceedings or journal, with the short name that `abbr` or `shortjournal` gives.
 * @param server the preprint server, where the work appeared nowhere else
 */
export function interpretVenue(reader: EntryReader, server: string | undefined): Venue {
  const { text, find } = reader;
  const book = text('booktitle');
  const [more, whole] = [text('booksubtitle'), text('maintitle')];
  const bookName = book && [whole, more ? `${book}: ${more}` : book].filter(Boolean).join('. ');
  const journal = text('journaltitle', 'journal');
  const subtitle = text('journalsubtitle');
  const journalName = journal && subtitle ? `${journal}: ${subtitle}` : journal;
  const isOwnTitle = find('title') === undefined;
  const [inBook, inJournal] = [bookName, journalName].map((name) => name && splitDistinction(name).name);
  const name =
    server ?? inBook ?? inJournal ?? howPublished(reader) ?? text('eventtitle') ?? (isOwnTitle ? undefined : whole);
  // MathSciNet writes the short name as `journal` beside `fjournal`.
  const abbreviated = find('journaltitle') && find('journal') ? text('journal') : undefined;
  const short = text('abbr', 'shortjournal', 'shortbooktitle') ?? (abbreviated === journal ? undefined : abbreviated);
  const track = tracks.find(([words]) => words.test(book ?? ''))?.[1];
  return { ...(name && { name }), ...(short && short !== name && { short }), ...(track && { track }) };
}

/** The event that BibLaTeX's `eventtitle`, `venue` and `eventdate` name. */
export function interpretEvent(reader: EntryReader): PublicationEvent | undefined {
  const { text } = reader;
  const [name, place] = [text('eventtitle'), text('venue')];
  const date = interpretOtherDate(reader, 'eventdate');
  return name || place || date ? { ...(name && { name }), ...(place && { place }), ...(date && { date }) } : undefined;
}
