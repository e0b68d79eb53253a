import { collaborationName, editorNames } from '#lib/bibliography/creators.ts';
import {
  beginLine,
  containerWithShort,
  describeVenue,
  factIn,
  type VenueFactName,
} from '#lib/bibliography/describe-venue.ts';
import { formatIssuedYear } from '#lib/bibliography/issued.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { markSigns } from '#lib/bibliography/marks.ts';
import { publicationLinks, unaddressedLinks } from '#lib/bibliography/publication-links.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { isRightToLeft } from '#lib/characters.ts';
import { isSameLanguage } from '#lib/text.ts';
import { tellDistinctions } from './distinctions.ts';
import { linkLine } from './links.ts';
import { type CvPiece, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A publication under its number: title, authors with the owner in bold and with marks, where it appeared. */
export function publicationRow(publication: ListedPublication, number: number, reader: Reader): CvRow {
  const { lang = 'en', title } = publication;
  return {
    when: `[${publication.number ?? number}]`,
    lines: [
      {
        kind: 'title',
        pieces: [
          {
            text: title,
            form: 'rich',
            tone: 'strong',
            url: `@${publication.key}`,
            ...(!isSameLanguage(lang, reader.lang) && { lang }),
          },
        ],
      },
      ...line('muted', tellAuthors(publication, reader)),
      ...line('text', tellVenue(publication, reader)),
      ...(reader.show.has('notes') ? line('muted', tell(publication.note, reader)) : []),
      ...linkLine([...publicationLinks(publication), ...unaddressedLinks(publication)], reader),
    ],
  };
}

function tellAuthors(publication: ListedPublication, { words }: Reader): CvPiece[] {
  const { authors, people, others, collaboration } = publication;
  const names = authors.map((author, index) => [
    ...say(displayName(author), people[index]?.isOwner ? { tone: 'strong' } : {}),
    ...say(author.marks.map((mark) => markSigns[mark]).join(''), { tone: 'raised' }),
  ]);
  const all = joined([...names, ...(others ? [say(words.publications.authorsOmitted)] : [])], ', ');
  const group = collaboration && collaborationName(collaboration);
  if (group) return [...all, ...say(all.length > 0 ? words.parentheses(group) : group)];
  if (all.length > 0) return all;
  const editors = editorNames(publication, words);
  return say(editors && words.publications.edited(editors));
}

/** What a CV leaves out: who published a journal. */
const unsaid: readonly VenueFactName[] = ['container', 'numbers', 'publisher'];

function tellVenue(publication: ListedPublication, reader: Reader): CvPiece[] {
  const { venue, status, type } = publication;
  const { words, lang } = reader;
  const said = beginLine(describeVenue(publication, words, lang));
  const name = containerWithShort(said, publication);
  const number = factIn(said, 'numbers');
  const isJournal = type === 'article-journal';
  const others = said.filter(({ is }) => !(isJournal ? unsaid : unsaid.slice(0, 2)).includes(is));
  const addon = others.filter(({ is }) => is === 'addon');
  const year = yearIn(publication, reader, [name, number]);
  const state =
    status && !['published', type === 'article' ? 'preprint' : ''].includes(status)
      ? words.statuses[status]
      : undefined;
  const facts = joined(
    [
      ...addon.map(({ text }) => say(text)),
      // Scripts that run from right to left have no italics, and fonts none for them.
      [
        ...say(name, name && isRightToLeft(name) ? {} : { tone: 'italic' }),
        ...say(number && (name ? ` ${number}` : number)),
      ],
      say(venue.track),
      ...others.filter(({ is }) => is !== 'addon').map(({ text }) => say(text)),
      say(year),
    ],
    words.partSeparator,
  );
  const bold = tellDistinctions(publication, reader).map((said) =>
    said.map((piece): CvPiece => ({ ...piece, tone: 'strong' })),
  );
  return joined([facts, say(state), ...bold], ' · ');
}

/** The year, unless the venue names it: `NeurIPS 2024`. */
function yearIn(
  { venue, ...publication }: ListedPublication,
  { lang, words }: Reader,
  said: readonly (string | undefined)[],
): string | undefined {
  const year = venue.year === undefined ? formatIssuedYear(publication, lang, words.dates) : String(venue.year);
  const isSaid = said.some((text) => year && text?.split(/\D+/).includes(year));
  return isSaid ? undefined : year;
}
