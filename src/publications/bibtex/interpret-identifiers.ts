import type { Identifiers } from '#model/schema/publication-parts.ts';
import { unescapeVerbatim } from '#publications/latex/scan-latex.ts';
import type { EntryReader } from './entry-reader.ts';
import { serverNamed } from './preprint-servers.ts';

const arxivNumber = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/;
const openreview = /^https?:\/\/openreview\.net\/(?:forum|pdf|attachment)\?id=([\w-]+)/;

/** Whether the entry names arXiv as its journal, so that there is no other. */
function isOnlyOnArxiv({ text }: EntryReader): boolean {
  return serverNamed(text('journal') ?? text('journaltitle') ?? '') === 'arXiv';
}

/** The archive that has the eprint, in small letters (biblatex manual, section 3.14.7). */
export function archiveOf({ text }: EntryReader): string {
  return (text('archiveprefix', 'eprinttype') ?? '').toLowerCase();
}

/** Whether the entry says that it is on arXiv, wherever else it appeared. */
export function isOnArxiv(reader: EntryReader): boolean {
  return findArxiv(reader) !== undefined || isOnlyOnArxiv(reader);
}

/** The identifiers of an entry, without the addresses they make. */
export function interpretIdentifiers(reader: EntryReader): Identifiers {
  const { text, written, entry } = reader;
  const archive = archiveOf(reader);
  const eprint = (...names: string[]) => (names.includes(archive) ? text('eprint') : undefined);
  const addresses = entry.fields.map(({ value }) => openreviewIn(value));
  const noted = [written('url'), text('note')].map((value) => /^PM(?:ID)?:\s*(\d+)$/i.exec(value ?? '')?.[1]);
  const pmid = (text('pmid') ?? eprint('pubmed', 'pmid') ?? noted.find(Boolean))?.replace(
    /^(?:pmid:\s*|https?:\/\/(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/)|\/$/gi,
    '',
  );
  const ids = {
    doi: interpretDoi(reader),
    arxiv: interpretArxiv(reader),
    openreview: addresses.find(Boolean) ?? written('openreview') ?? eprint('openreview'),
    hal: (text('hal_id') ?? eprint('hal') ?? /^hal-\d+(?:v\d+)?$/.exec(written('url') ?? '')?.[0])?.replace(
      /^https?:\/\/[^/]+\//,
      '',
    ),
    isbn: text('isbn'),
    issn: text('issn'),
    pmid: pmid && /^\d{1,9}$/.test(pmid) ? pmid : undefined,
    pmcid: pmcidIn(text('pmcid') ?? eprint('pmc', 'pmcid')),
  };
  return Object.fromEntries(Object.entries(ids).filter(([, value]) => value));
}

function pmcidIn(written: string | undefined): string | undefined {
  const number = /^(?:.*\/)?(?:PMC(?:ID)?:?\s*)*(\d{4,9})\/?(?:\.\d+)?$/i.exec(written ?? '')?.[1];
  return number && `PMC${number}`;
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

const doiAddress = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i;

/** A DOI without what people put around it: its address, `doi:`, angle brackets, LaTeX, escapes of addresses. */
function cleanDoi(written: string): string {
  const bare = unescapeVerbatim(
    written
      .trim()
      .replace(/^\\(?:url|href|doi)\s*\{([^{}]*)\}.*$/s, '$1')
      .replace(/[{}]/g, ''),
  )
    .replace(/^<(.*)>$/, '$1')
    .replace(/\\([<>])/g, '$1')
    .trim();
  // The address may stand within that of a library's proxy.
  const proxied = bare.replace(/^https?:\/\/\S*?(?=10\.\d{4,9}(?:\/|%2F))/i, '');
  const [within] = /(?:href=|doi\.org\/)\S*?(10\.\d{4,9}\/[^\s"'<>`]+)/i.exec(proxied)?.slice(1) ?? [];
  const doi = (/[<>]/.test(proxied) && within ? within : proxied)
    .replace(doiAddress, '')
    .replace(/^(?:urn:)?doi:?\s*/i, '')
    .replace(doiAddress, '')
    .replace(/\s+/g, '');
  const decoded = (/%[\da-f]{2}/i.test(doi) && !doi.includes('%25') ? decodeSafely(doi) : doi).trim();
  return /^10\.1002\/\(/.test(decoded) ? decoded : decoded.replace(/[.,;]+$/, '');
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A DOI, or its short form (shortdoi.org): `10/ggfg42`. */
const wholeDoi = /^10\.\d{4,9}(?:\.\d+)*\/\S+$|^10\/[a-z0-9]{3,}$/;

/** The DOI of an entry: its own field, else the one that an address of its is. */
function interpretDoi(reader: EntryReader): string | undefined {
  const { written, find, say } = reader;
  const own = written('doi');
  const doi = own === undefined ? undefined : cleanDoi(own);
  if (doi !== undefined && wholeDoi.test(doi)) return doi;
  const fromAddress = ['url', 'eprint', 'howpublished', 'note']
    .filter((name) => !find(name)?.inheritedFrom)
    .map((name) => doiInAddress(written(name)))
    .find((found) => found !== undefined);
  const isOther = own !== undefined && /^(?:n\/?a|none|-+|null|nan|doi)$|arxiv\.org\/abs\//i.test(own);
  if (own !== undefined && !isOther)
    say({
      field: 'doi',
      severity: 'warning',
      code: 'invalid-value',
      group: 'not a DOI',
      message: `\`${shorten(own)}\` is not a DOI, so there is no link to it.`,
      hint: 'Write it without its address: doi = {10.1103/PhysRev.105.1413}.',
    });
  return fromAddress;
}

function doiInAddress(written: string | undefined): string | undefined {
  if (!written?.includes('10.')) return undefined;
  const address = unescapeVerbatim(written.replace(/\\url\s*\{([^{}]*)\}/g, '$1')).replace(/[{}<>]/g, '');
  const [found] = /(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:10\.|10%2e)\S+/i.exec(address) ?? [];
  const doi = found && cleanDoi(found);
  return doi && wholeDoi.test(doi) ? doi : undefined;
}

/** An arXiv number without what surrounds it: the name of the archive, an address, the class of old ones. */
function eprintOf(written: string | undefined): string | undefined {
  return written
    ?.replace(/[{}]/g, '')
    .replace(/\\_/g, '_')
    .trim()
    .replace(/^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html|format|ps)\/(.*?)(?:\.pdf)?(?:[?#].*)?$/i, '$1')
    .replace(/^(?:(?:e-?print|preprint)\s+)?arxiv(?:\s+e-?prints?)?\s*[:.]?\s*/i, '')
    .replace(/\s*[[(][\w.,; -]+[\])]$/, '')
    .replace(/[.,;]+$/, '');
}

/** What an entry writes where arXiv's number would stand; undefined where it names no such place. */
function findArxiv(reader: EntryReader): { field: string; number: string } | undefined {
  const { written, text, find } = reader;
  const archive = archiveOf(reader);
  const own = written('arxiv');
  if (own !== undefined) return { field: 'arxiv', number: withClass(reader, eprintOf(own)!) };
  const eprint = eprintOf(written('eprint'));
  const isArxivs = archive === 'arxiv' || (archive === '' && eprint !== undefined && arxivNumber.test(eprint));
  if (eprint !== undefined && (isArxivs || (isOnlyOnArxiv(reader) && !/^https?:/.test(eprint))))
    return { field: 'eprint', number: withClass(reader, eprint) };
  // The archive's own DOI, an address, or words such as "arXiv preprint arXiv:2203.10705".
  const doi = /^(?:.*doi\.org\/)?10\.48550\/arxiv\.(.+)$/i.exec(written('doi') ?? '')?.[1];
  if (doi) return { field: 'doi', number: doi };
  const places = [
    ...['url', 'doi', 'journal', 'journaltitle', 'howpublished', 'number', 'volume', 'pages', 'note', 'eid'],
    'publisher',
  ];
  for (const name of places) {
    if (find(name)?.inheritedFrom || !/arxiv|abs\//i.test(written(name) ?? '')) continue;
    const place = name === 'url' || name === 'doi' ? written(name) : text(name);
    const found = /(?:arxiv\.org\/(?:abs|pdf)\/|\barxiv\s*:\s*|\babs\/)([^\s,;\])}]+)/i.exec(place ?? '')?.[1];
    const number = found && eprintOf(found.replace(/\.pdf$/, ''));
    if (number && arxivNumber.test(number)) return { field: name, number };
    if (number && isOnlyOnArxiv(reader) && /^journal|^volume/.test(name)) return { field: name, number };
  }
  return undefined;
}

/** Old numbers are sometimes written without their archive, which the class names then: `9905181 [math.FA]`. */
function withClass({ text, written }: EntryReader, number: string): string {
  if (!/^\d{7}(v\d+)?$/.test(number)) return number;
  const inBrackets = /\[([a-z-]+)(?:\.[A-Z]{2})?\]/.exec(written('arxiv', 'eprint') ?? '')?.[1];
  const primary = text('primaryclass', 'eprintclass') ?? inBrackets;
  return primary ? `${primary}/${number}` : number;
}

function interpretArxiv(reader: EntryReader): string | undefined {
  const found = findArxiv(reader);
  if (found === undefined || arxivNumber.test(found.number)) return found?.number;
  reader.say({
    field: found.field,
    severity: 'warning',
    code: 'invalid-value',
    group: 'not an arXiv number',
    message: `\`${shorten(found.number)}\` is not an arXiv number, so there is no link to it.`,
    hint: 'Write eprint = {2203.10705}, or eprint = {hep-th/9901001}.',
  });
  return undefined;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
