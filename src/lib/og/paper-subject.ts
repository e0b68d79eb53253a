import { collaborationName, editorNames } from '#lib/bibliography/creators.ts';
import type { VenueWords } from '#lib/bibliography/describe-venue.ts';
import { formatIssuedYear } from '#lib/bibliography/issued.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { displayName, languageOf } from '#lib/bibliography/publication.ts';
import { listVenue } from '#lib/bibliography/venue.ts';
import { type PrintSpan, printLanguage } from '#lib/cv/print/span.ts';
import { richTextSpans, textSpan } from '#lib/cv/print/text-spans.ts';
import { isSameLanguage } from '#lib/text.ts';
import { toPieces } from './pieces.ts';
import type { PictureSubject } from './subject.ts';

/** The words that the picture of a paper needs. */
export interface PaperWords extends VenueWords {
  publications: VenueWords['publications'] & { moreAuthors: (count: number) => string };
}

/** As many names as two lines have room for; the owner is named wherever they stand. */
const shownAuthors = 6;

/** The part of a picture that a paper fills: title, authors, venue, year. */
export function paperSubject(
  publication: ListedPublication,
  lang: string,
  words: PaperWords,
): Pick<PictureSubject, 'title' | 'lead' | 'venue' | 'year'> {
  const { title } = publication;
  const titleLang = languageOf(publication);
  const written = richTextSpans(title);
  return {
    title: toPieces(
      isSameLanguage(titleLang, lang) ? written : [{ is: 'lang', lang: printLanguage(titleLang), inside: written }],
    ),
    lead: toPieces(authorSpans(publication, words)),
    venue: toPieces(textSpan(listVenue(publication, words, lang) ?? '')),
    year: formatIssuedYear(publication, lang, words.dates) ?? '',
  };
}

function authorSpans(publication: ListedPublication, words: PaperWords): PrintSpan[] {
  const { authors, people, others, collaboration } = publication;
  const { publications } = words;
  const editors = editorNames(publication, words);
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
    ...(collaboration ? [collaborationName(collaboration)] : []),
    ...(authors.length === 0 && !collaboration && editors ? [publications.edited(editors)] : []),
  ];
  const all = [...shown, ...rest.map(textSpan)];
  return all.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(', '), ...spans]));
}
