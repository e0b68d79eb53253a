import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { unescapeVerbatim } from '#lib/bibliography/latex-scanner.ts';
import type { Identifiers } from '#schemas/publication-parts.ts';

/** Journals that are preprint servers: what Google Scholar, DBLP and Semantic Scholar call arXiv. */
const arxivJournal = /^(arxiv\b|corr$)/i;
const arxivNumber = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/;
const openreview = /^https?:\/\/openreview\.net\/(?:forum|pdf|attachment)\?id=([\w-]+)/;

/** Whether the entry names arXiv as its journal, so that there is no other. */
export function isOnlyOnArxiv({ written }: EntryReader): boolean {
  return arxivJournal.test(written('journal', 'journaltitle') ?? '');
}

/** The archive that has the eprint, in small letters (biblatex manual, section 3.14.7). */
function archiveOf({ written }: EntryReader): string {
  return (written('archiveprefix', 'eprinttype') ?? '').toLowerCase();
}

/** Whether the entry says that it is on arXiv, wherever else it appeared. */
export function isOnArxiv(reader: EntryReader): boolean {
  const { written } = reader;
  const archive = archiveOf(reader);
  const isUnnamed = archive === '' && arxivNumber.test(eprintOf(written('eprint')) ?? '');
  return isOnlyOnArxiv(reader) || archive === 'arxiv' || isUnnamed || written('arxiv') !== undefined;
}

/** The identifiers of an entry, without the addresses they make. */
export function interpretIdentifiers(reader: EntryReader): Identifiers {
  const { text, written, entry } = reader;
  const archive = archiveOf(reader);
  const eprint = (...names: string[]) => (names.includes(archive) ? written('eprint') : undefined);
  const addresses = entry.fields.map(({ value }) => openreviewIn(value));
  const ids = {
    doi: interpretDoi(reader),
    arxiv: interpretArxiv(reader),
    openreview: addresses.find(Boolean) ?? written('openreview') ?? eprint('openreview'),
    hal: (written('hal_id', 'hal') ?? eprint('hal'))?.replace(/^https?:\/\/[^/]+\//, ''),
    isbn: text('isbn'),
    issn: text('issn'),
    pmid: (text('pmid', 'pubmedid') ?? eprint('pubmed', 'pmid'))?.replace(/^pmid:\s*/i, ''),
    pmcid: text('pmcid') ?? eprint('pmc', 'pmcid'),
  };
  return Object.fromEntries(Object.entries(ids).filter(([, value]) => value));
}

/** The address of an eprint in an archive that has no identifier of its own here. */
export function eprintAddress(reader: EntryReader): string | undefined {
  const eprint = reader.written('eprint');
  if (!eprint) return undefined;
  if (/^https?:/.test(eprint)) return eprint;
  const archives: Readonly<Record<string, string>> = {
    jstor: 'https://www.jstor.org/stable/',
    hdl: 'https://hdl.handle.net/',
    googlebooks: 'https://books.google.com/books?id=',
    iacr: 'https://eprint.iacr.org/',
  };
  const archive = archiveOf(reader);
  return Object.hasOwn(archives, archive) ? archives[archive] + encodeURI(eprint) : undefined;
}

function openreviewIn(value: string): string | undefined {
  return value.includes('openreview.net') ? openreview.exec(unescapeVerbatim(value))?.[1] : undefined;
}

function interpretDoi({ written, say }: EntryReader): string | undefined {
  const doi = written('doi')
    ?.replace(/^\\url\s*\{(.*)\}$/, '$1')
    .replace(/^(https?:\/\/)?(dx\.|www\.)?doi\.org\/|^doi:\s*/i, '')
    .replace(/[{}]/g, '')
    .replace(/\\([_%&#<>])/g, '$1');
  if (doi === undefined || /^10\.\d{4,9}\/\S+$/.test(doi)) return doi;
  const hint = 'Write it without its address: doi = {10.1103/PhysRev.105.1413}.';
  say({ field: 'doi', severity: 'error', code: 'invalid-value', message: `\`${doi}\` is not a DOI.`, hint });
  return undefined;
}

/** An arXiv number without what surrounds it: the name of the archive, an address, the class of old ones. */
function eprintOf(written: string | undefined): string | undefined {
  return written
    ?.replace(/^arxiv:\s*/i, '')
    .replace(/^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(.*?)(?:\.pdf)?$/, '$1')
    .replace(/\s*\[[\w.-]+\]$/, '');
}

function interpretArxiv(reader: EntryReader): string | undefined {
  if (!isOnArxiv(reader)) return undefined;
  const { written, find, say } = reader;
  const place = `${written('journal', 'journaltitle') ?? ''} ${written('volume') ?? ''}`;
  const bare = eprintOf(written('eprint', 'arxiv'));
  const primary = written('primaryclass', 'eprintclass');
  // Old numbers are sometimes written without the name of their class.
  const old = bare && /^\d{7}(v\d+)?$/.test(bare) && primary ? `${primary}/${bare}` : bare;
  const number = old ?? /(?:arXiv:|\babs\/)\s*([^\s,;\]]+)/i.exec(place)?.[1];
  if (number === undefined || arxivNumber.test(number)) return number;
  say({
    field: find('eprint', 'arxiv')?.name ?? 'journal',
    severity: 'error',
    code: 'invalid-value',
    message: `\`${number}\` is not an arXiv number.`,
    hint: 'Write eprint = {2203.10705}, or eprint = {hep-th/9901001}.',
  });
  return undefined;
}
