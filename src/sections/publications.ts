import {
  type CvContext,
  type CvPart,
  type CvPiece,
  type CvReader,
  type CvRow,
  joined,
  line,
  linkLine,
  say,
  tell,
  tellDistinctions,
} from '#cv/row.ts';
import { isoDate } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainPieces, plainText } from '#cv/write/parts.ts';
import { escapeMarkdown, markdownPieces, renderCvDate } from '#cv/write/rendercv-parts.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { markSigns } from '#publications/author-marks.ts';
import { collaborationName, creditedAuthors, editorNames } from '#publications/credits.ts';
import { formatIssued, formatIssuedYear } from '#publications/dates.ts';
import { type CvVenue, cvVenue } from '#publications/describe-venue.ts';
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
export function publicationRow(publication: ListedPublication, number: number, reader: CvReader): CvRow {
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

function tellAuthors(publication: ListedPublication, { words }: CvReader): CvPiece[] {
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

/** One thing that is said of where a publication appeared. */
interface CvVenueFact {
  is: 'name' | 'track' | CvVenue['others'][number]['is'];
  pieces: CvPiece[];
}

/** Where a publication appeared, fact by fact: its venue with the numbers, the track, all else. */
function venueFacts(publication: ListedPublication, { words, lang }: CvReader): CvVenueFact[] {
  const { name, numbers, track, others } = cvVenue(publication, words, lang);
  return [
    {
      is: 'name',
      pieces: [
        // Scripts that run from right to left have no italics, and fonts none for them.
        ...say(name, name && isRightToLeft(name) ? {} : { tone: 'italic' }),
        ...say(numbers && (name ? ` ${numbers}` : numbers)),
      ],
    },
    { is: 'track', pieces: say(track) },
    ...others.map(({ is, text }): CvVenueFact => ({ is, pieces: say(text) })),
  ];
}

/** Where a publication appeared, and how it was distinguished; what was added to its title comes first. */
function tellVenue(publication: ListedPublication, reader: CvReader): CvPiece[] {
  const { status, type } = publication;
  const { words } = reader;
  const all = venueFacts(publication, reader);
  const isAddon = ({ is }: CvVenueFact) => is === 'addon';
  const year = yearIn(publication, reader, all);
  const state =
    status && !['published', type === 'article' ? 'preprint' : ''].includes(status)
      ? words.statuses[status]
      : undefined;
  const facts = joined(
    [
      ...all.filter(isAddon).map(({ pieces }) => pieces),
      ...all.filter((fact) => !isAddon(fact)).map(({ pieces }) => pieces),
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
  { lang, words }: CvReader,
  facts: readonly CvVenueFact[],
): string | undefined {
  const year = venue.year === undefined ? formatIssuedYear(publication, lang, words.dates) : String(venue.year);
  const said = facts.flatMap(({ is, pieces }) => (is === 'name' ? pieces : []));
  const isSaid = said.some(({ text }) => year && text.split(/\D+/).includes(year));
  return isSaid ? undefined : year;
}

function publicationParts(groups: readonly CvPublicationGroup[], reader: CvReader): CvPart[] {
  let number = 0;
  return groups.map((group) => {
    const heading = publicationHeading(group, groups.length > 1, reader);
    const rows = group.publications.map((publication) => publicationRow(publication, ++number, reader));
    return { ...(heading.length > 0 && { heading }), rows };
  });
}

/** What a group of publications is called; nothing where they are not divided. */
function publicationHeading({ by, title }: CvPublicationGroup, isDivided: boolean, reader: CvReader): CvPiece[] {
  const { words } = reader;
  if (title !== undefined) return tell(title, reader);
  if (by && 'year' in by) return say(String(by.year));
  if (by && 'type' in by) return say(words.types[by.type]);
  return say(isDivided && words.publications.otherTopic);
}

/** A publication. Who wrote it, and how it is found, are fields of our own. */
function writePublication(publication: ListedPublication, context: CvContext) {
  const { title, venue, issued, tldr, note, others, editors, ids, awards, presentation } = publication;
  const { words, show } = context;
  const url = publicationLinks(publication)[0]?.url ?? `@${publication.key}`;
  return dropEmpty({
    name: richTextToText(title),
    publisher: fullVenueName(publication) ?? publication.publisher,
    releaseDate: isoDate(issued ?? (venue.year === undefined ? undefined : String(venue.year))),
    url: context.resolveUrl(url),
    summary: plainText(tldr, context),
    authors: [...creditedAuthors(publication).map(displayName), ...(others ? [words.publications.authorsOmitted] : [])],
    editors: [...editors.map(displayName), ...(publication.editorsOthers ? [words.publications.authorsOmitted] : [])],
    type: publication.type,
    status: publication.status,
    doi: ids.doi,
    arxiv: ids.arxiv,
    volume: publication.volume,
    issue: publication.issue,
    pages: publication.pages,
    presentation: presentation && (plainText(presentation.label, context) || words.presentations[presentation.kind]),
    version: publication.version,
    note: show.has('notes') ? plainText(note, context) : undefined,
    awards: awards.flatMap(({ kind, label }) => plainText(label, context) || (kind ? words.awards[kind] : [])),
  });
}

/** A publication with all its authors, the owner in bold and marks after the names. */
function writePublicationEntry(publication: ListedPublication, context: CvContext) {
  const { title, ids, issued, issuedEnd, circa, venue } = publication;
  const { lang, words } = context;
  const inWords = issuedEnd || circa ? formatIssued(publication, lang, words.dates) : undefined;
  const when = issued ?? (venue.year === undefined ? undefined : String(venue.year));
  return dropEmpty({
    title: escapeMarkdown(richTextToText(title)),
    authors: authorsOf(publication, context),
    doi: ids.doi,
    url: context.resolveUrl(publicationLinks(publication)[0]?.url ?? `@${publication.key}`),
    journal: escapeMarkdown(venueOf(publication, context)),
    ...(inWords ? { date: inWords } : when === undefined ? {} : renderCvDate(when, context)),
    summary: summaryOf(publication, context),
  });
}

function authorsOf(publication: ListedPublication, { words }: CvContext): string[] {
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

/** Where a publication appeared, as the name of its journal: the venue comes first. */
function venueOf(publication: ListedPublication, context: CvContext): string {
  const facts = venueFacts(publication, context).map(({ pieces }) => pieces);
  return joined(facts, context.words.partSeparator)
    .map(({ text }) => text)
    .join('');
}

function summaryOf(publication: ListedPublication, context: CvContext): string {
  const { status, type, note } = publication;
  const { words, show } = context;
  const isUsual = status === undefined || status === 'published' || (status === 'preprint' && type === 'article');
  const state = say(!isUsual && words.statuses[status]);
  const remark = show.has('notes') ? tell(note, context) : [];
  return markdownPieces(joined([state, ...tellDistinctions(publication, context), remark], ' · '), context);
}

/** Publications, in groups or in one. */
export const publicationsSection = defineSection<CvPublicationGroup>({
  parts: publicationParts,
  renderCv: (groups, context) =>
    groups.map((group) => ({
      heading: plainPieces(publicationHeading(group, groups.length > 1, context), context),
      entries: group.publications.map((publication) => writePublicationEntry(publication, context)),
    })),
  jsonResume: (groups, context) => ({
    publications: groups.flatMap((group) => group.publications.map((one) => writePublication(one, context))),
  }),
});
