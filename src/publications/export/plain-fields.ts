import { type LinkKind, type LinkKindRow, linkKinds } from '#model/link-kinds.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { kinds } from '#publications/bibtex/entry-types.ts';
import { isPrivateNote } from '#publications/bibtex/interpret-note.ts';
import { doiAddress, publicationLinks } from '#publications/links.ts';
import { languageOf, type Publication } from '#publications/publication.ts';
import { yearOf } from '#text/dates.ts';
import { findPlainText } from '#text/plain-text.ts';

/** The abstract as plain text, in the language of the paper where there is one. */
export function plainAbstract(publication: Publication): string | undefined {
  // The page of a paper and each of its exports ask for it.
  if (!abstracts.has(publication)) abstracts.set(publication, plainText(publication, publication.abstract));
  return abstracts.get(publication);
}

const abstracts = new WeakMap<Publication, string | undefined>();

/** The note as plain text, unless it is private. */
export function plainNote(publication: Publication): string | undefined {
  const note = plainText(publication, publication.note);
  return note === undefined || isPrivateNote(note) ? undefined : note;
}

function plainText(publication: Publication, written: LocalizedText | undefined): string | undefined {
  const lang = languageOf(publication);
  return findPlainText(written, lang, lang);
}

const isWork = (kind: LinkKind, how: LinkKindRow['isWork']) => (linkKinds[kind] as LinkKindRow).isWork === how;

/** The address of a work beside its DOI, as far as one is known: of the work itself, else what its entry says. */
export function addressOf(publication: Publication): string | undefined {
  const { type, links, source } = publication;
  const all = publicationLinks(publication).filter(({ kind, url }) => kind !== 'doi' && /^https?:/.test(url));
  const isMade = type === 'software' || type === 'dataset' || type === 'webpage';
  // The links of an entry come after those of the author's other file, and its `url` says no kind.
  const written = source?.fields.some(({ name }) => name === 'url')
    ? links.findLast(({ kind, url = '' }) => kind === undefined && /^https?:/.test(url))?.url
    : undefined;
  const found =
    all.find(({ kind }) => isWork(kind, 'always')) ??
    all.find(({ url }) => url === written) ??
    all.find(({ kind }) => kind === 'pdf' || (isMade && isWork(kind, 'made')));
  return found?.url;
}

/** Item types of Zotero that have a field for the DOI; of others, the address says it. */
const withDoi: readonly string[] = ['journalArticle', 'conferencePaper', 'preprint', 'dataset', 'standard'];

/** The address by which a reference manager finds a work: of what has no field for a DOI, that of its DOI. */
export function workAddress(publication: Publication): string | undefined {
  const { type, ids } = publication;
  const [own, doi] = [addressOf(publication), ids.doi && doiAddress(ids.doi)];
  return withDoi.includes(kinds[type].zotero) ? (own ?? doi) : (doi ?? own);
}

/** The conference as people call it: `NeurIPS 2024`. */
export function conferenceOf({ venue, event, issued }: Publication): string | undefined {
  if (event?.name) return event.name;
  const year = venue.year ?? (issued ? yearOf(issued) : undefined);
  if (!venue.short || !year || venue.short.includes(String(year))) return venue.short;
  return `${venue.short} ${year}`;
}
