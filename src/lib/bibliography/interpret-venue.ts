import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { isPublishedAtAddress } from '#lib/bibliography/interpret-links.ts';
import type { Venue } from '#schemas/publication-parts.ts';

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

/** Where an entry appeared: the book, proceedings or journal, with the short name that `abbr` or `shortjournal` gives. */
export function interpretVenue(reader: EntryReader, isPreprint: boolean): Venue {
  const { text } = reader;
  const howPublished = isPublishedAtAddress(reader) ? [] : ['howpublished'];
  const book = text('booktitle');
  const [more, whole] = [text('booksubtitle'), text('maintitle')];
  const bookName = book && [whole, more ? `${book}: ${more}` : book].filter(Boolean).join('. ');
  const journal = text('journaltitle', 'journal', ...howPublished);
  const name = isPreprint ? 'arXiv' : (bookName ?? journal ?? text('eventtitle') ?? whole);
  const short = text('abbr', 'shortjournal', 'shortbooktitle');
  const track = tracks.find(([words]) => words.test(book ?? ''))?.[1];
  return { ...(name && { name }), ...(short && { short }), ...(track && { track }) };
}
