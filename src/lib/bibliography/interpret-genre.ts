import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import type { PublicationType } from '#schemas/publication.ts';

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
