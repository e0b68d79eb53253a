import {
  type CvPart,
  type CvPiece,
  type CvRow,
  joined,
  line,
  linkLine,
  type Reader,
  say,
  tell,
  tellDistinctions,
} from '#cv/row.ts';
import { isoDate } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainPieces, plainText } from '#cv/write/parts.ts';
import { escapeMarkdown, markdownPieces, renderCvDate } from '#cv/write/rendercv-parts.ts';
import type { CvTarget } from '#cv/write/target.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { markSigns } from '#publications/author-marks.ts';
import { formatIssued, formatIssuedYear } from '#publications/bibtex/interpret-date.ts';
import { collaborationName, creditedAuthors, editorNames } from '#publications/bibtex/interpret-people.ts';
import { cvVenue } from '#publications/describe-venue.ts';
import { publicationLinks, unaddressedLinks } from '#publications/links.ts';
import type { PublicationGroup } from '#publications/order.ts';
import { displayName, fullVenueName, languageOf } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { isRightToLeft } from '#text/characters.ts';
import { isSameLanguage } from '#text/localized.ts';
import { defineSection } from './section.ts';

export interface CvPublicationGroup {
  /** The heading as data, or as a text of the content. */
  by: PublicationGroup['by'];
  title: LocalizedText | undefined;
  publications: ListedPublication[];
}

/** A publication under its number: title, authors with the owner in bold and with marks, where it appeared. */
export function publicationRow(publication: ListedPublication, number: number, reader: Reader): CvRow {
  const { title } = publication;
  const lang = languageOf(publication);
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

function tellVenue(publication: ListedPublication, reader: Reader): CvPiece[] {
  const { status, type } = publication;
  const { words, lang } = reader;
  const { name, numbers, track, others } = cvVenue(publication, words, lang);
  const addon = others.filter(({ is }) => is === 'addon');
  const year = yearIn(publication, reader, [name, numbers]);
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
        ...say(numbers && (name ? ` ${numbers}` : numbers)),
      ],
      say(track),
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

function publicationParts(groups: readonly CvPublicationGroup[], reader: Reader): CvPart[] {
  let number = 0;
  return groups.map((group) => {
    const heading = publicationHeading(group, groups.length > 1, reader);
    const rows = group.publications.map((publication) => publicationRow(publication, ++number, reader));
    return { ...(heading.length > 0 && { heading }), rows };
  });
}

/** What a group of publications is called; nothing where they are not divided. */
function publicationHeading({ by, title }: CvPublicationGroup, isDivided: boolean, reader: Reader): CvPiece[] {
  const { words } = reader;
  if (title !== undefined) return tell(title, reader);
  if (by && 'year' in by) return say(String(by.year));
  if (by && 'type' in by) return say(words.types[by.type]);
  return say(isDivided && words.publications.otherTopic);
}

/** A publication. Who wrote it, and how it is found, are fields of our own. */
function writePublication(publication: ListedPublication, target: CvTarget) {
  const { title, venue, issued, tldr, note, others, editors, ids, awards, presentation } = publication;
  const { words, show } = target;
  const url = publicationLinks(publication)[0]?.url ?? `@${publication.key}`;
  return dropEmpty({
    name: richTextToText(title),
    publisher: fullVenueName(publication) ?? publication.publisher,
    releaseDate: isoDate(issued ?? (venue.year === undefined ? undefined : String(venue.year))),
    url: target.absoluteUrl(url),
    summary: plainText(tldr, target),
    authors: [...creditedAuthors(publication).map(displayName), ...(others ? [words.publications.authorsOmitted] : [])],
    editors: [...editors.map(displayName), ...(publication.editorsOthers ? [words.publications.authorsOmitted] : [])],
    type: publication.type,
    status: publication.status,
    doi: ids.doi,
    arxiv: ids.arxiv,
    volume: publication.volume,
    issue: publication.issue,
    pages: publication.pages,
    presentation: presentation && (plainText(presentation.label, target) || words.presentations[presentation.kind]),
    version: publication.version,
    note: show.has('notes') ? plainText(note, target) : undefined,
    awards: awards.flatMap(({ kind, label }) => plainText(label, target) || (kind ? words.awards[kind] : [])),
  });
}

/** A publication with all its authors, the owner in bold and marks after the names. */
function writePublicationEntry(publication: ListedPublication, target: CvTarget) {
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
  const { name, numbers, track, others } = cvVenue(publication, words, lang);
  return [[name, numbers].filter(Boolean).join(' '), track, ...others.map(({ text }) => text)]
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

/** Publications, in groups or in one. */
export const publicationsSection = defineSection<CvPublicationGroup>({
  parts: publicationParts,
  renderCv: (groups, target) =>
    groups.map((group) => ({
      heading: plainPieces(publicationHeading(group, groups.length > 1, target), target),
      entries: group.publications.map((publication) => writePublicationEntry(publication, target)),
    })),
  jsonResume: (groups, target) => ({
    publications: groups.flatMap((group) => group.publications.map((one) => writePublication(one, target))),
  }),
});
