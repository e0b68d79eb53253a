import type { AuthorMark, AuthorSign, MeantMark } from '#model/schema/publication-parts.ts';
import { separatorOf, splitOutside } from './names.ts';
import type { Publication } from './publication.ts';

/**
 * The marks that papers and al-folio (bib.liquid) set after a name, and what they mean on this site, which draws them
 * with the same signs. Other signs of al-folio have no usual meaning: ‖ and # are shown as they are, & and ^ are not.
 */
const meanings: Readonly<Record<string, AuthorMark>> = {
  '*': 'equal',
  '∗': 'equal',
  '†': 'corresponding',
  '‡': 'lead',
  '§': 'equal-last',
  '¶': 'intern',
  ast: 'equal',
  textasteriskcentered: 'equal',
  dagger: 'corresponding',
  dag: 'corresponding',
  textdagger: 'corresponding',
  ddagger: 'lead',
  ddag: 'lead',
  textdaggerdbl: 'lead',
  S: 'equal-last',
  textsection: 'equal-last',
  P: 'intern',
  textparagraph: 'intern',
};
const commands = Object.keys(meanings).filter((sign) => /^[A-Za-z]/.test(sign));
const sign = String.raw`(?:[*∗†‡§¶‖&^#✉]|\\[*&^#]|\\(?:${commands.join('|')}|parallel|Letter|envelope)(?![A-Za-z])\s*(?:\{\})?)`;
const inScript = String.raw`(?:${sign}|[\d,\s{}])*?`;
/** Marks at the end of a name: bare, raised, or in maths. */
const trailing = new RegExp(
  String.raw`(?:\s*(?:${sign}|\{${sign}+\}|\\textsuperscript\s*\{(${inScript})\}|\$\s*\^?\s*\{?(${inScript})\}?\s*\$|\^\{(${inScript})\}))+\s*$`,
);
const single = new RegExp(sign, 'g');
/** What a name has that ends in marks. */
const mayBeMarked = /[*∗†‡§¶‖&^#✉\\$]/;
const comma = separatorOf(/,/);
/** What is longer is no name with marks after it, and looking for them would take seconds. */
const longestName = 1000;

/** Parts a name from the marks at its end, or at the end of its family name before a comma. */
export function takeMarks(written: string): { name: string; marks: AuthorMark[]; unknown: string[] } {
  if (!mayBeMarked.test(written)) return { name: written, marks: [], unknown: [] };
  const marks = new Set<AuthorMark>();
  const unknown: string[] = [];
  const parts = splitOutside(written, comma).map((part) => {
    const found = part.length <= longestName && mayBeMarked.test(part) ? trailing.exec(part) : null;
    if (!found?.index || !part.slice(0, found.index).trim()) return part;
    const signs = found[0].match(single)?.map((one) => one.replace(/[\\{}\s]/g, '')) ?? [];
    const isRaised = /\\textsuperscript|[$]/.test(found[0]);
    for (const one of signs) {
      const mark =
        meanings[one] ?? (/^(✉|Letter|envelope)$/.test(one) ? 'corresponding' : isSign(one) ? one : undefined);
      if (mark) marks.add(mark);
      else if (!(isRaised && one === '^')) unknown.push(one);
    }
    unknown.push(...(found[0].match(/\d+/g) ?? []));
    return part.slice(0, found.index);
  });
  return { name: marks.size || unknown.length ? parts.join(', ') : written, marks: [...marks], unknown };
}

/** What authors write in annotations (biblatex manual, section 3.7) for each mark. Words that only style are none. */
const words: Readonly<Record<string, AuthorMark | 'none'>> = {
  equal: 'equal',
  'equal-contribution': 'equal',
  'equal-first': 'equal',
  'co-first': 'equal',
  cofirst: 'equal',
  first: 'equal',
  joint: 'equal',
  'joint-first': 'equal',
  shared: 'equal',
  'equal-last': 'equal-last',
  'co-last': 'equal-last',
  'joint-last': 'equal-last',
  senior: 'equal-last',
  corresponding: 'corresponding',
  'corresponding-author': 'corresponding',
  correspondence: 'corresponding',
  corr: 'corresponding',
  lead: 'lead',
  'project-lead': 'lead',
  leader: 'lead',
  intern: 'intern',
  internship: 'intern',
  highlight: 'none',
  bold: 'none',
  me: 'none',
  self: 'none',
  owner: 'none',
  myself: 'none',
  student: 'none',
};
export const annotationWords = Object.keys(words).filter((word) => words[word] !== 'none');

/**
 * Reads `author+an = {1=corresponding; 2:family=equal; 3="*"}`: the marks of each author, by place from 1. In quotes,
 * which make an annotation literal, a sign is shown as it is and means nothing.
 */
export function readAnnotations(value: string): { marks: Map<number, AuthorMark[]>; unknown: string[] } {
  const marks = new Map<number, AuthorMark[]>();
  const unknown: string[] = [];
  for (const one of value.split(';')) {
    const [, place, text] = /^\s*(\d+)\s*(?::[^=]*)?=\s*([\s\S]*)$/.exec(one) ?? [];
    if (!place || !text) continue;
    for (const raw of text.split(',')) {
      const word = raw.trim().replace(/^"|"$/g, '');
      const key = word.toLowerCase().replace(/[\s_]+/g, '-');
      const literal = /^\s*"/.test(raw) && isSign(word) ? word : undefined;
      const mark = literal ?? (Object.hasOwn(words, key) ? words[key] : meanings[word]);
      if (mark === undefined && word) unknown.push(word);
      else if (mark && mark !== 'none') marks.set(Number(place), [...(marks.get(Number(place)) ?? []), mark]);
    }
  }
  return { marks, unknown };
}

/** The sign that shows each mark after an author's name; a sign that its author does not explain is shown as it is. */
export const markSigns: Record<AuthorMark, AuthorSign> = {
  equal: '*',
  corresponding: '†',
  lead: '‡',
  'equal-last': '§',
  intern: '¶',
  '*': '*',
  '†': '†',
  '‡': '‡',
  '§': '§',
  '¶': '¶',
  '‖': '‖',
  '#': '#',
};

/** Whether a text is a sign that needs no explanation. */
function isSign(text: string): text is AuthorSign {
  return Object.values<string>(markSigns).includes(text);
}

/** Whether a mark says something of its author, which a legend can explain. */
export function hasMeaning(mark: AuthorMark): mark is MeantMark {
  return markSigns[mark] !== mark;
}

/** The marks of a list that say something, in their usual order: its legend. */
export function usedMarks(publications: readonly Publication[]): MeantMark[] {
  const used = new Set(publications.flatMap(({ authors }) => authors.flatMap(({ marks }) => marks)));
  return (Object.keys(markSigns) as AuthorMark[]).filter(hasMeaning).filter((mark) => used.has(mark));
}
