import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import type { Identifiers } from '#schemas/publication-parts.ts';

/** Journals that are preprint servers: what Google Scholar, DBLP and Semantic Scholar call arXiv. */
const arxivJournal = /^(arxiv\b|corr$)/i;

/** Whether the entry names arXiv as its journal, so that there is no other. */
export function isOnlyOnArxiv({ written }: EntryReader): boolean {
  return arxivJournal.test(written('journal', 'journaltitle') ?? '');
}

/** Whether the entry says that it is on arXiv, wherever else it appeared. */
export function isOnArxiv(reader: EntryReader): boolean {
  return isOnlyOnArxiv(reader) || /^arxiv$/i.test(reader.written('archiveprefix', 'eprinttype') ?? '');
}

/** The identifiers of an entry, without the addresses they make. */
export function interpretIdentifiers(reader: EntryReader): Identifiers {
  const { text } = reader;
  const ids = {
    doi: interpretDoi(reader),
    arxiv: interpretArxiv(reader),
    isbn: text('isbn'),
    issn: text('issn'),
    pmid: text('pmid'),
    pmcid: text('pmcid'),
  };
  return Object.fromEntries(Object.entries(ids).filter(([, value]) => value));
}

function interpretDoi({ written, say }: EntryReader): string | undefined {
  const doi = written('doi')
    ?.replace(/^(https?:\/\/)?(dx\.|www\.)?doi\.org\/|^doi:\s*/i, '')
    .replace(/[{}]/g, '')
    .replace(/\\([_%&#<>])/g, '$1');
  if (doi === undefined || /^10\.\d{4,9}\/\S+$/.test(doi)) return doi;
  const hint = 'Write it without its address: doi = {10.1103/PhysRev.105.1413}.';
  say({ field: 'doi', severity: 'error', code: 'invalid-value', message: `\`${doi}\` is not a DOI.`, hint });
  return undefined;
}

function interpretArxiv(reader: EntryReader): string | undefined {
  if (!isOnArxiv(reader)) return undefined;
  const { written, find, say } = reader;
  const place = `${written('journal', 'journaltitle') ?? ''} ${written('volume') ?? ''}`;
  const number = written('eprint')?.replace(/^arxiv:\s*/i, '') ?? /(?:arXiv:|\babs\/)\s*([^\s,;\]]+)/i.exec(place)?.[1];
  if (number === undefined || /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/.test(number)) return number;
  say({
    field: find('eprint') ? 'eprint' : 'journal',
    severity: 'error',
    code: 'invalid-value',
    message: `\`${number}\` is not an arXiv number.`,
    hint: 'Write eprint = {2203.10705}, or eprint = {hep-th/9901001}.',
  });
  return undefined;
}
