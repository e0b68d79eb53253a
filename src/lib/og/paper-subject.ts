import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { shortVenue } from '#lib/bibliography/venue.ts';
import { type PrintSpan, printLanguage } from '#lib/cv/print/span.ts';
import { richTextSpans, textSpan } from '#lib/cv/print/text-spans.ts';
import { yearOf } from '#lib/dates.ts';
import { isSameLanguage } from '#lib/text.ts';
import { toPieces } from './pieces.ts';
import type { PictureSubject } from './subject.ts';

/** The words that the picture of a paper needs. */
export interface PaperWords {
  listSeparator: string;
  publications: { authorsOmitted: string; moreAuthors: (count: number) => string; edited: (names: string) => string };
}

/** As many names as two lines have room for; the owner is named wherever they stand. */
const shownAuthors = 6;

/** The part of a picture that a paper fills: title, authors, venue, year. */
export function paperSubject(
  publication: ListedPublication,
  lang: string,
  words: PaperWords,
): Pick<PictureSubject, 'title' | 'lead' | 'venue' | 'year'> {
  const { title, issued, lang: titleLang = 'en' } = publication;
  const written = richTextSpans(title);
  return {
    title: toPieces(
      isSameLanguage(titleLang, lang) ? written : [{ is: 'lang', lang: printLanguage(titleLang), inside: written }],
    ),
    lead: toPieces(authorSpans(publication, words)),
    venue: toPieces(textSpan(shortVenue(publication) ?? '')),
    year: issued === undefined ? '' : String(yearOf(issued)),
  };
}

function authorSpans({ authors, people, others, editors }: ListedPublication, words: PaperWords): PrintSpan[] {
  const { listSeparator, publications } = words;
  const isShort = authors.length <= shownAuthors + 1;
  const shown = authors.flatMap((author, index): PrintSpan[][] => {
    const isOwner = people[index]?.isOwner ?? false;
    if (!isShort && index >= shownAuthors && !isOwner) return [];
    // No line ends after an initial.
    const name = textSpan(displayName(author).replace(/(?<=(?<!\p{L})\p{L}\.) /gu, '\u00A0'));
    return [isOwner ? [{ is: 'strong', inside: name }] : name];
  });
  const left = authors.length - shown.length;
  const rest = [
    ...(left > 0 ? [publications.moreAuthors(left)] : []),
    ...(others ? [publications.authorsOmitted] : []),
    ...(authors.length === 0 && editors.length > 0
      ? [publications.edited(editors.map(displayName).join(listSeparator))]
      : []),
  ];
  const all = [...shown, ...rest.map(textSpan)];
  return all.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(', '), ...spans]));
}
