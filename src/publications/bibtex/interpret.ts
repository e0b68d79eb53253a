import type { PublicationType } from '#model/schema/publication.ts';
import type { Publication } from '#publications/publication.ts';
import { type RichText, richTextToMarkdown } from '#publications/rich-text.ts';
import { withinOneLetter } from '#text/similar.ts';
import { interpretDistinctions } from './distinctions.ts';
import { type EntryProblem, entryReader, type EntryReader } from './entry-reader.ts';
import { entryTypes } from './entry-types.ts';
import { isKnownField, usedFields } from './fields.ts';
import { interpretDate, interpretOtherDate } from './interpret-date.ts';
import { archiveOf, interpretIdentifiers, isOnArxiv } from './interpret-identifiers.ts';
import { interpretImage, interpretLanguage, interpretLinks } from './interpret-links.ts';
import { interpretGenre, interpretNote } from './interpret-note.ts';
import { interpretPeople } from './interpret-people.ts';
import { interpretEvent, interpretVenue } from './interpret-venue.ts';
import type { BibEntry } from './parse-bibtex.ts';
import { serverNamed, serverOfDoi } from './preprint-servers.ts';

/** What a .bib entry says; what it does not say is absent. */
export type BibPublication = Partial<Publication> & Pick<Publication, 'key'>;

/** The files that an entry may name, as paths: those of the content folder and those of `public/`. */
export interface KnownFiles {
  files: ReadonlySet<string>;
  publicFiles: ReadonlySet<string>;
}

/**
 * Reads one .bib entry as a publication. What cannot be read is reported, and the rest is shown.
 * @param known the files that there are; without them, every file that an entry names is taken to be there
 */
export function interpretEntry(
  entry: BibEntry,
  known?: KnownFiles,
): { publication: BibPublication; problems: EntryProblem[] } {
  const reader = entryReader(entry);
  const { text, richText, written, problems } = reader;
  reportUnknownFields(reader);
  const type = interpretType(reader);
  const title = interpretTitle(reader);
  const people = interpretPeople(reader);
  const ids = interpretIdentifiers(reader);
  const server = onlyServer(reader, type, ids.doi);
  const { status, ...issued } = interpretDate(reader);
  const number = text('number', 'issue');
  const publication: BibPublication = {
    key: entry.key,
    source: { type: entry.type, fields: entry.fields.map(({ name, value }) => ({ name, value })) },
    type: server ? 'article' : type,
    title,
    shortTitle: richText('shorttitle'),
    titleAddon: richText('titleaddon'),
    ...people,
    ...issued,
    ...interpretNote(reader),
    originalDate: interpretOtherDate(reader, 'origdate'),
    originalTitle: text('origtitle'),
    status: status ?? (server ? 'preprint' : undefined),
    venue: interpretVenue(reader, server),
    event: interpretEvent(reader),
    volume: server ? undefined : volumeOf(reader),
    issue: server
      ? undefined
      : (number ?? (type === 'report' || type === 'document' ? text('reportnumber') : undefined)),
    pages: pagesOf(reader, ids.arxiv),
    pageTotal: text('pagetotal'),
    chapter: text('chapter'),
    edition: text('edition'),
    version: text('version'),
    genre: interpretGenre(reader, type),
    series: text('series'),
    publisher: publisherOf(reader, type, server),
    place: text('address', 'location'),
    ids,
    links: interpretLinks(reader, known),
    lang: interpretLanguage(reader),
    image: interpretImage(reader, known?.files ?? new Set()),
    ...interpretDistinctions(reader),
    keywords: keywordsOf(reader),
    abstract: asMarkdown(richText('abstract')),
    selected: /^true$/i.test(written('selected') ?? ''),
  };
  return { publication: withoutAbsent(publication), problems };
}

/** The title with its subtitle; where an entry has none, the title of the whole that it is a part of or names. */
function interpretTitle({ entry, richText, text, say }: EntryReader): RichText | undefined {
  const join = (title: RichText, subtitle: RichText | undefined) => (subtitle ? `${title}: ${subtitle}` : title);
  const title = richText('title');
  if (title) return join(title, richText('subtitle'));
  const main = richText('maintitle');
  const volume = text('volume');
  if (main) return join(main, richText('mainsubtitle')) + (volume ? `, ${volume}` : '');
  const book = richText('booktitle', 'issuetitle', 'eventtitle', 'shorttitle');
  const own = book
    ? undefined
    : /^(?:periodical|proceedings)$/.test(entry.type) && richText('journaltitle', 'journal', 'series');
  const instead = book ?? own;
  if (instead) {
    say({
      severity: 'warning',
      code: 'missing-value',
      group: 'no title',
      message: `The entry \`${entry.key}\` has no title; the name of what it is in stands for it.`,
      hint: 'Add title = {…}.',
    });
    return instead;
  }
  say({
    severity: 'error',
    code: 'missing-value',
    group: 'no title at all',
    message: `The entry \`${entry.key}\` has no title.`,
    hint: 'Add title = {…}.',
  });
  return undefined;
}

/** The preprint server that is the only place where a work appeared. */
function onlyServer(reader: EntryReader, type: PublicationType, doi: string | undefined): string | undefined {
  const { text, find, entry } = reader;
  const inJournal = serverNamed(text('journal') ?? '') ?? serverNamed(text('journaltitle') ?? '');
  if (inJournal && !find('booktitle')) return inJournal;
  const isLoose =
    type === 'article' ||
    type === 'document' ||
    type === 'webpage' ||
    entry.type === 'unpublished' ||
    (type === 'report' && !find('number', 'reportnumber')) ||
    (type === 'article-journal' && !find('journal', 'journaltitle', 'booktitle'));
  if (!isLoose || find('booktitle', 'eventtitle')) return undefined;
  const names = [
    archiveOf(reader),
    ...['publisher', 'howpublished', 'institution', 'organization', 'series'].map((name) => text(name) ?? ''),
  ];
  const named = names.map(serverNamed).find(Boolean);
  if (named) return named;
  const byDoi = doi && serverOfDoi(doi);
  if (byDoi) return byDoi;
  const isElsewhere = /^(?:online|electronic|www|webpage|unpublished)$/.test(entry.type) && !find('eprint', 'arxiv');
  if (isOnArxiv(reader) && !isElsewhere) return 'arXiv';
  return type === 'article'
    ? (text('publisher', 'howpublished', 'institution', 'archiveprefix') ?? undefined)
    : undefined;
}

/** BibLaTeX's `part` divides a volume. */
function volumeOf({ text }: EntryReader): string | undefined {
  const [volume, part] = [text('volume'), text('part')];
  return volume && part ? `${volume}.${part}` : (volume ?? part);
}

/** Pages, or the number of an article; arXiv's own number, which some write there, is neither. */
function pagesOf({ text }: EntryReader, arxiv: string | undefined): string | undefined {
  const pages = [text('pages'), text('eid')].find(
    (one) => one !== undefined && !/^(?:n\/?a|null|tba|-+|–|\?+)$/i.test(one),
  );
  return arxiv && pages?.replace(/^arxiv:\s*/i, '') === arxiv ? undefined : pages;
}

/** Who published: of a thesis and a report the institution before a publisher that also stands there. */
function publisherOf({ text }: EntryReader, type: PublicationType, server: string | undefined): string | undefined {
  const order =
    type === 'thesis' || type === 'report'
      ? ['school', 'institution', 'organization', 'publisher']
      : ['publisher', 'school', 'institution', 'organization'];
  const publisher = text(...order);
  return server && publisher && serverNamed(publisher) === server ? undefined : publisher;
}

function keywordsOf({ text }: EntryReader): string[] {
  const written = text('keywords') ?? '';
  // Keywords of catalogues have commas in them: `Cells, Cultured; Humans; Mice`.
  const separator = (written.match(/;/g)?.length ?? 0) > 1 ? /;/ : /[,;，；、]/;
  const words = written.split(separator).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}

function asMarkdown(text: RichText | undefined): string | undefined {
  return text === undefined ? undefined : richTextToMarkdown(text);
}

function withoutAbsent(publication: BibPublication): BibPublication {
  const present: Record<string, unknown> = {};
  for (const name in publication) {
    const value = publication[name as keyof BibPublication];
    if (value !== undefined) present[name] = value;
  }
  return present as unknown as BibPublication;
}

/** The field that was meant by a name, if one letter is wrong; asked once for each name. */
const meantFields = new Map<string, string | undefined>();

function reportUnknownFields({ entry, say }: EntryReader): void {
  for (const { name, inheritedFrom } of entry.fields) {
    if (inheritedFrom || isKnownField(name)) continue;
    if (!meantFields.has(name)) meantFields.set(name, withinOneLetter(name, usedFields));
    const meant = meantFields.get(name);
    say({
      field: name,
      severity: 'warning',
      code: 'unknown-key',
      message: `The field \`${name}\` is not known, so it does not appear on the site.`,
      hint: meant
        ? `Did you mean \`${meant}\`?`
        : 'It stays in the BibTeX that readers copy; delete it if nobody needs it.',
    });
  }
}

function interpretType({ entry, find, say }: EntryReader): PublicationType {
  // What was said at an event is no manuscript (BibLaTeX manual, section 2.1.1).
  if (entry.type === 'unpublished' && find('eventtitle')) return 'speech';
  const type = Object.hasOwn(entryTypes, entry.type) ? entryTypes[entry.type] : undefined;
  if (type) return type;
  const meant = withinOneLetter(entry.type, Object.keys(entryTypes));
  say({
    severity: 'warning',
    code: 'unknown-type',
    message: `There is no entry type @${entry.type}, so it is read as @misc.`,
    hint: meant
      ? `Did you mean @${meant}?`
      : 'Use @article, @inproceedings, @book, @incollection, @phdthesis, @techreport or @misc.',
  });
  return 'document';
}
