import { collaborationName, editorNames } from '#lib/bibliography/creators.ts';
import { beginLine, containerWithShort, describeVenue, factIn } from '#lib/bibliography/describe-venue.ts';
import { formatIssued } from '#lib/bibliography/issued.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { markSigns } from '#lib/bibliography/marks.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { tellDistinctions } from '#lib/cv/rows/distinctions.ts';
import { joined, say, tell } from '#lib/cv/rows/row.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { escapeMarkdown, markdownPieces } from './markdown.ts';
import { renderCvDate } from './period.ts';

/** A publication with all its authors, the owner in bold and marks after the names. */
export function writePublicationEntry(publication: ListedPublication, target: CvTarget) {
  const { title, ids, issued, issuedEnd, circa, venue } = publication;
  const { lang, words } = target;
  const inWords = issuedEnd || circa ? formatIssued(publication, lang, words.dates) : undefined;
  const when = issued ?? (venue.year === undefined ? undefined : String(venue.year));
  return dropEmpty({
    title: escapeMarkdown(richTextToText(title)),
    authors: authorsOf(publication, target),
    doi: ids.doi,
    url: target.absoluteUrl(publicationLinks(publication)[0]?.url ?? `@${publication.key}`),
    journal: escapeMarkdown(venueOf(publication, target)),
    ...(inWords ? { date: inWords } : when === undefined ? {} : renderCvDate(when, target)),
    summary: summaryOf(publication, target),
  });
}

function authorsOf(publication: ListedPublication, { words }: CvTarget): string[] {
  const { authors, people, others, collaboration } = publication;
  const names = authors.map((author, index) => {
    const name = escapeMarkdown(displayName(author));
    const signs = escapeMarkdown(author.marks.map((mark) => markSigns[mark]).join(''));
    return (people[index]?.isOwner ? `**${name}**` : name) + signs;
  });
  const group = collaboration ? [escapeMarkdown(collaborationName(collaboration))] : [];
  const all = [...names, ...(others ? [words.publications.authorsOmitted] : []), ...group];
  const editors = editorNames(publication, words);
  return all.length > 0 || !editors ? all : [escapeMarkdown(words.publications.edited(editors))];
}

function venueOf(publication: ListedPublication, { words, lang }: CvTarget): string {
  const { venue, type } = publication;
  const facts = beginLine(describeVenue(publication, words, lang));
  const name = containerWithShort(facts, publication);
  const others = facts.filter(
    ({ is }) => is !== 'container' && is !== 'numbers' && !(is === 'publisher' && type === 'article-journal'),
  );
  return [[name, factIn(facts, 'numbers')].filter(Boolean).join(' '), venue.track, ...others.map(({ text }) => text)]
    .filter(Boolean)
    .join(words.partSeparator);
}

function summaryOf(publication: ListedPublication, target: CvTarget): string {
  const { status, type, note } = publication;
  const { words, show } = target;
  const isUsual = status === undefined || status === 'published' || (status === 'preprint' && type === 'article');
  const state = say(!isUsual && words.statuses[status]);
  const remark = show.has('notes') ? tell(note, target) : [];
  return markdownPieces(joined([state, ...tellDistinctions(publication, target), remark], ' · '), target);
}
