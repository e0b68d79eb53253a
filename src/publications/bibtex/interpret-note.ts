import type { PublicationType } from '#model/schema/publication.ts';
import { parseWrittenDate } from '#publications/edtf.ts';
import { latexToRichText } from '#publications/latex/decode-latex.ts';
import { type RichText, richTextToMarkdown, richTextToText } from '#publications/rich-text.ts';
import { statusIn } from '#publications/statuses.ts';
import { distinctionsIn } from './distinctions.ts';
import type { EntryReader } from './entry-reader.ts';
import { interpretOtherDate } from './interpret-date.ts';
import { isPublishedAtAddress } from './interpret-links.ts';

/**
 * What programs write into a note for want of a field: Zotero's other fields, counts of citations, identifiers that have
 * fields of their own, addresses. None of it is a remark of the author's.
 */
const ofPrograms: readonly RegExp[] = [
  /^(?:_eprint|publisher|issn|isbn|pages|section|number|issue|volume|series|edition|place|type|citation key|original-date|container-title|event-title|page version id|version number|tex\.[\w.]+|zscc|interpublicationid|number of pages|library catalog|call number|archive location|journal abbreviation)\s*:\s*\S/i,
  /^(?:cited\s?by|citation count|citations|times cited|google scholar citations)[\s:]+\d+/i,
  /^(?:pmid|pmcid|doi|arxiv|mr|zbl|openalex|s2id|corpus ?id|eissn|e-issn|coden|wos|ut)\s*:\s*\S+$/i,
  /^10\.\d{4,9}\/\S+$/,
  /^(?:arXiv:\s*)?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:\s*\[[\w.,; -]+\])?$/i,
  /^https?:\/\/\S+$/i,
  /^provided by the sao\/nasa astrophysics data system$/i,
  /^(?:copyright|©)\b.{0,200}$/i,
  /^(?:export date|last updated on?)\s*:/i,
];

/** "Accessed: 2020-01-31", "[Online; accessed 31-January-2020]": a date that has a field of its own. */
const accessed =
  /^\[?\(?(?:online\s*[;,.:]\s*)?(?:last\s+)?(?:accessed|visited|retrieved|checked|consulted|consulté le|abgerufen(?: am)?|zugriff(?: am)?|letzter zugriff|访问日期|引用日期|zuletzt (?:abgerufen|besucht)(?: am)?|acesso em|accedido|consultado(?: el)?|accessed on|last accessed|access(?:ed)? date)(?:\s+on)?\s*[:,]?\s*(.+?)[\])]*\.?$/i;

/** What a note says: the author's remark as Markdown, when the work was looked at, and how far it has come. */
export interface Note {
  note?: string;
  accessed?: string;
}

/** The author's own remark: `note` and BibLaTeX's `addendum`, without what programs write there. */
export function interpretNote(reader: EntryReader): Note {
  const lookedAt = interpretOtherDate(reader, 'urldate') ?? readUrlYear(reader) ?? accessedIn(reader);
  const note = ['note', 'addendum']
    .filter((name) => !reader.find(name)?.inheritedFrom)
    .flatMap((name) => remarksIn(reader, name))
    .join(' ');
  return { ...(note && { note: richTextToMarkdown(note) }), ...(lookedAt && { accessed: lookedAt }) };
}

/** Zotero writes its fields into lines of their own, and some programs join those into one. */
const joinedFields = /^(?:Publisher|ISSN|Pages|Section|Number|Issue|_eprint|Series|Volume|Place|Type|ISBN)\s*:\s(?=\S)/;

function remarksIn(reader: EntryReader, name: string): RichText[] {
  const whole = reader.richText(name);
  if (whole === undefined || isPrivateNote(whole)) return [];
  const lines = reader.written(name)!.split('\n');
  const isOfLines = lines.length > 1 && lines.some((line) => isOfProgram(line.trim()));
  const parts = isOfLines ? lines.map((line) => latexToRichText(line).text) : [whole];
  return parts.filter((part) => part !== '' && !isOfProgram(part) && !distinctionsIn(richTextToText(part)));
}

function isOfProgram(text: string): boolean {
  return joinedFields.test(text) || ofPrograms.some((pattern) => pattern.test(text)) || accessed.test(text);
}

function readUrlYear(reader: EntryReader): string | undefined {
  return /^\d{4}$/.exec(reader.text('urlyear') ?? '')?.[0];
}

function accessedIn({ text }: EntryReader): string | undefined {
  for (const name of ['note', 'howpublished', 'addendum']) {
    const [, words] = accessed.exec(text(name)?.replace(/^https?:\/\/\S+[\s,;.]*/, '') ?? '') ?? [];
    const date = words && parseWrittenDate(words);
    if (date && !date.isPartial) return date.start;
  }
  return undefined;
}

/** Words of `howpublished` that name no place: a status, an address, or when it was looked at. */
export function howPublished(reader: EntryReader): string | undefined {
  const text = reader.text('howpublished');
  if (text === undefined || isPublishedAtAddress(reader) || statusIn(text).status || accessed.test(text))
    return undefined;
  const place = text
    .replace(/\\url\{[^{}]*\}|https?:\/\/\S+/g, '')
    .replace(/^[\s,;:.([]+|[\s,;:([]+$/g, '')
    .trim();
  return /^(?:online|url|website|web page|webpage|available (?:at|from|online)|retrieved from|\[?online\]?)?\.?$/i.test(
    place,
  )
    ? undefined
    : place;
}

/** BibLaTeX's keys for kinds of works (manual, section 4.9.2.13), which stand for words. */
const keys: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  software: '',
  datacd: 'CD-ROM',
  audiocd: 'Audio CD',
  patent: '',
  patreq: 'Patent request',
};

/** Kinds of thesis that entry types say by themselves. */
const theses: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  phd: 'PhD thesis',
  dissertation: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  masterthesis: 'Master’s thesis',
  mscthesis: 'Master’s thesis',
  bachelorthesis: 'Bachelor’s thesis',
  bachelorsthesis: 'Bachelor’s thesis',
  diplomathesis: 'Diploma thesis',
  habilitation: 'Habilitation',
};

const hasGenre: readonly PublicationType[] = [
  'thesis',
  'report',
  'document',
  'speech',
  'manuscript',
  'webpage',
  'article',
];

/**
 * What kind of thesis, report or document an entry is: the author's word, else what its entry type says. Catalogues also
 * write `type = {Article}` beside journal articles, which says nothing.
 */
export function interpretGenre({ text, entry, find }: EntryReader, type: PublicationType): string | undefined {
  if (!hasGenre.includes(type)) return undefined;
  const written = find('type')?.inheritedFrom ? undefined : text('type');
  const key = written?.toLowerCase().replace(/\s/g, '');
  const word = key !== undefined && Object.hasOwn(keys, key) ? keys[key] : written;
  if (word && !/^(?:article|journal article|misc|other|online|webpage|preprint|inproceedings)$/i.test(word))
    return word;
  return type === 'thesis' ? theses[entry.type] : undefined;
}

/** A remark that its author keeps to himself: `note = {private: …}`. It is neither shown nor exported. */
export function isPrivateNote(text: string): boolean {
  return /^\s*private:/i.test(text);
}
