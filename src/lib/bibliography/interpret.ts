import { isPrivateNote } from '#lib/bibliography/private-note.ts';
import { type EntryProblem, entryReader, type EntryReader } from '#lib/bibliography/entry-reader.ts';
import { bibFields, bibTypes } from '#lib/bibliography/fields.ts';
import { interpretDate } from '#lib/bibliography/interpret-date.ts';
import { interpretIdentifiers, isOnArxiv, isOnlyOnArxiv } from '#lib/bibliography/interpret-identifiers.ts';
import { interpretImage } from '#lib/bibliography/interpret-image.ts';
import { interpretLanguage } from '#lib/bibliography/interpret-language.ts';
import { interpretLinks } from '#lib/bibliography/interpret-links.ts';
import { interpretPeople } from '#lib/bibliography/interpret-people.ts';
import { interpretVenue } from '#lib/bibliography/interpret-venue.ts';
import type { BibEntry } from '#lib/bibliography/parse-bibtex.ts';
import { plainToMarkdown } from '#lib/bibliography/plain-to-markdown.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** What a .bib entry says; what it does not say is absent. */
export type BibPublication = Partial<Publication> & Pick<Publication, 'key'>;

/**
 * Reads one .bib entry as a publication. Fields it cannot read are problems, not silence.
 * @param files every file of the content folder, among which its picture may be
 */
export function interpretEntry(
  entry: BibEntry,
  files: ReadonlySet<string> = new Set(),
): { publication: BibPublication; problems: EntryProblem[] } {
  const reader = entryReader(entry);
  const { written, text, mathText, problems } = reader;
  checkFieldNames(reader);
  const type = interpretType(reader);
  const title = mathText('title');
  const subtitle = mathText('subtitle');
  if (!title)
    reader.say({
      severity: 'error',
      code: 'missing-value',
      message: `The entry \`${entry.key}\` has no title.`,
      hint: 'Add title = {…}.',
    });
  const people = interpretPeople(reader);

  const isPreprint = isPreprintEntry(reader, type);
  const { issued, status } = interpretDate(reader);
  const award = text('award_name', 'award');
  const note = mathText('note');
  const publication: BibPublication = {
    key: entry.key,
    source: { type: entry.type, fields: entry.fields.map(({ name, value }) => ({ name, value })) },
    type: isPreprint ? 'article' : type,
    title: title && subtitle ? `${title}: ${subtitle}` : title,
    shortTitle: mathText('shorttitle'),
    ...people,
    issued,
    status: status ?? (isPreprint ? 'preprint' : undefined),
    venue: interpretVenue(reader, isPreprint),
    volume: isPreprint ? undefined : text('volume'),
    issue: text('number', 'issue'),
    pages: text('pages', 'eid'),
    edition: text('edition'),
    series: text('series'),
    publisher: text('publisher', 'school', 'institution', 'organization'),
    place: text('address', 'location'),
    ids: interpretIdentifiers(reader),
    links: interpretLinks(reader),
    lang: interpretLanguage(reader),
    image: interpretImage(reader, files),
    awards: award ? [{ label: award }] : [],
    keywords: (text('keywords') ?? '')
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
    abstract: asMarkdown(mathText('abstract')),
    note: isPrivateNote(note ?? '') ? undefined : asMarkdown(note),
    selected: /^true$/i.test(written('selected') ?? ''),
  };
  return { publication: withoutAbsent(publication), problems };
}

/** Whether arXiv is the only place where a paper appeared. */
function isPreprintEntry(reader: EntryReader, type: PublicationType | undefined): boolean {
  if (isOnlyOnArxiv(reader)) return true;
  const hasNoJournal = type === 'article-journal' && !reader.find('journal', 'journaltitle');
  return isOnArxiv(reader) && (type === 'document' || type === 'webpage' || hasNoJournal);
}

function asMarkdown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainToMarkdown(text);
}

function withoutAbsent(publication: BibPublication): BibPublication {
  const present = Object.entries(publication).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as BibPublication;
}

/** BibLaTeX's data annotations of a field, with or without a name of their own. */
const isAnnotation = /^[a-z]+\+an(:[\w-]+)?$/;

function checkFieldNames({ entry, say }: EntryReader): void {
  for (const { name } of entry.fields) {
    if (Object.hasOwn(bibFields, name) || isAnnotation.test(name)) continue;
    const meant = closest(name, Object.keys(bibFields));
    const unknown = { field: name, code: 'unknown-key' };
    if (meant)
      say({
        ...unknown,
        severity: 'error',
        message: `There is no field \`${name}\`.`,
        hint: `Did you mean \`${meant}\`?`,
      });
    else
      say({
        ...unknown,
        severity: 'warning',
        message: `The field \`${name}\` is not known, so it does not appear on the site.`,
        hint: 'It stays in the BibTeX that readers copy; delete it if nobody needs it.',
      });
  }
}

function interpretType({ entry, say }: EntryReader): PublicationType | undefined {
  if (Object.hasOwn(bibTypes, entry.type)) return bibTypes[entry.type] as PublicationType;
  const meant = closest(entry.type, Object.keys(bibTypes));
  say({
    severity: 'error',
    code: 'unknown-type',
    message: `There is no entry type @${entry.type}.`,
    hint: meant
      ? `Did you mean @${meant}?`
      : 'Use @article, @inproceedings, @book, @incollection, @phdthesis, @techreport or @misc.',
  });
  return undefined;
}
