import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { markSigns } from '#lib/bibliography/marks.ts';
import { publicationLinks, unaddressedLinks } from '#lib/bibliography/publication-links.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { yearOf } from '#lib/dates.ts';
import { isSameLanguage } from '#lib/text.ts';
import { tellDistinctions } from './distinctions.ts';
import { linkLine } from './links.ts';
import { type CvPiece, type CvRow, joined, line, type Reader, say } from './row.ts';

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
      ...linkLine([...publicationLinks(publication), ...unaddressedLinks(publication)], reader),
    ],
  };
}

function tellAuthors({ authors, people, others, editors }: ListedPublication, { words }: Reader): CvPiece[] {
  const names = authors.map((author, index) => [
    ...say(displayName(author), people[index]?.isOwner ? { tone: 'strong' } : {}),
    ...say(author.marks.map((mark) => markSigns[mark]).join(''), { tone: 'raised' }),
  ]);
  const all = [...names, ...(others ? [say(words.publications.authorsOmitted)] : [])];
  if (all.length > 0) return joined(all, ', ');
  return say(editors.length > 0 && words.publications.edited(editors.map(displayName).join(words.listSeparator)));
}

function tellVenue(publication: ListedPublication, reader: Reader): CvPiece[] {
  const { venue, volume, issue, pages, edition, publisher, place, issued, status, type } = publication;
  const { words } = reader;
  const name =
    venue.name && venue.short && venue.name !== venue.short
      ? `${venue.name} (${venue.short})`
      : (venue.name ?? venue.short);
  const year = venue.year ?? (issued === undefined ? undefined : yearOf(issued));
  const state =
    status && !['published', type === 'article' ? 'preprint' : ''].includes(status)
      ? words.statuses[status]
      : undefined;
  const facts = joined(
    [
      [...say(name, { tone: 'italic' }), ...say(volume && ` ${volume}${issue ? words.parentheses(issue).trim() : ''}`)],
      say(venue.track),
      say(pages && words.publications.pages(pages)),
      say(edition && `${edition} ${words.publications.editionSuffix}`),
      say(type === 'article-journal' ? undefined : [place, publisher].filter(Boolean).join(words.colon)),
      say(year === undefined ? undefined : String(year)),
    ],
    words.partSeparator,
  );
  const bold = tellDistinctions(publication, reader).map((said) =>
    said.map((piece): CvPiece => ({ ...piece, tone: 'strong' })),
  );
  return joined([facts, say(state), ...bold], ' · ');
}
