import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { markSigns } from '#lib/bibliography/marks.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { tellDistinctions } from '#lib/cv/rows/distinctions.ts';
import { joined, say } from '#lib/cv/rows/row.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { escapeMarkdown, markdownPieces } from './markdown.ts';
import { renderCvDate } from './period.ts';

/** A publication with all its authors, the owner in bold and marks after the names. */
export function writePublicationEntry(publication: ListedPublication, target: CvTarget) {
  const { title, ids, issued, venue } = publication;
  const when = issued ?? (venue.year === undefined ? undefined : String(venue.year));
  return dropEmpty({
    title: escapeMarkdown(richTextToText(title)),
    authors: authorsOf(publication, target),
    doi: ids.doi,
    url: target.absoluteUrl(publicationLinks(publication)[0]?.url ?? `@${publication.key}`),
    journal: escapeMarkdown(venueOf(publication, target)),
    ...(when === undefined ? {} : renderCvDate(when, target)),
    summary: summaryOf(publication, target),
  });
}

function authorsOf({ authors, people, others, editors }: ListedPublication, { words }: CvTarget): string[] {
  const names = authors.map((author, index) => {
    const name = escapeMarkdown(displayName(author));
    const signs = escapeMarkdown(author.marks.map((mark) => markSigns[mark]).join(''));
    return (people[index]?.isOwner ? `**${name}**` : name) + signs;
  });
  const all = [...names, ...(others ? [words.publications.authorsOmitted] : [])];
  if (all.length > 0 || editors.length === 0) return all;
  return [escapeMarkdown(words.publications.edited(editors.map(displayName).join(words.listSeparator)))];
}

function venueOf(publication: ListedPublication, { words }: CvTarget): string {
  const { venue, volume, issue, pages, edition, publisher, place, type } = publication;
  const name =
    venue.name && venue.short && venue.name !== venue.short
      ? `${venue.name} (${venue.short})`
      : (venue.name ?? venue.short);
  const number = volume && `${volume}${issue ? words.parentheses(issue).trim() : ''}`;
  return [
    [name, number].filter(Boolean).join(' '),
    venue.track,
    pages && words.publications.pages(pages),
    edition && `${edition} ${words.publications.editionSuffix}`,
    type === 'article-journal' ? undefined : [place, publisher].filter(Boolean).join(words.colon),
  ]
    .filter(Boolean)
    .join(words.partSeparator);
}

function summaryOf(publication: ListedPublication, target: CvTarget): string {
  const { status, type } = publication;
  const { words } = target;
  const isUsual = status === undefined || status === 'published' || (status === 'preprint' && type === 'article');
  const state = say(!isUsual && words.statuses[status]);
  return markdownPieces(joined([state, ...tellDistinctions(publication, target)], ' · '), target);
}
