import type { AuthorMark } from '#model/schema/publication-parts.ts';
import { annotationWords, markSigns, readAnnotations, takeMarks } from '#publications/author-marks.ts';
import {
  hasTooManyCommas,
  joinNames,
  parseName,
  splitForeignList,
  splitNames,
  withoutStyle,
} from '#publications/names.ts';
import type { Author, Name, Publication } from '#publications/publication.ts';
import { closest } from '#text/similar.ts';
import type { EntryReader } from './entry-reader.ts';

type People = Pick<Publication, 'authors' | 'others' | 'editors'> &
  Partial<Pick<Publication, 'editorsOthers' | 'translators' | 'bookAuthors' | 'holders' | 'collaboration'>>;

/** The types of which BibTeX and biblatex ask for an author or an editor. */
const needsAuthor = new Set([
  ...[
    'article',
    'book',
    'inproceedings',
    'conference',
    'incollection',
    'inbook',
    'phdthesis',
    'mastersthesis',
    'thesis',
  ],
  'techreport',
]);

/** Everybody an entry names: its authors with their marks, editors, translators, holders, the collaboration. */
export function interpretPeople(reader: EntryReader): People {
  const { entry, say, text } = reader;
  const { names, others } = readNames(reader, 'author');
  const edited = readNames(reader, 'editor');
  const collaboration = text('collaboration');
  const isExpected = needsAuthor.has(entry.type);
  if (isExpected && !names.length && !edited.names.length && !collaboration)
    say({
      severity: 'warning',
      code: 'missing-value',
      group: 'nobody is named',
      message: `The entry \`${entry.key}\` has neither author nor editor.`,
      hint: 'Add author = {Family, Given and Family, Given}.',
    });
  const annotations = interpretAnnotations(reader, names.length);
  const marked = names.map((one) => takeMarks(withoutStyle(one)));
  const shared = (['equal', 'equal-last'] as const).filter(
    (mark) =>
      others ||
      marked.filter(({ marks }, index) => [...marks, ...(annotations.get(index + 1) ?? [])].includes(mark)).length > 1,
  );
  const authors = marked.map(({ name, marks, unknown }, index): Author => {
    for (const sign of unknown)
      say({
        field: 'author',
        severity: 'warning',
        code: 'unknown-mark',
        group: sign,
        message: `The mark ${sign} after \`${name.trim()}\` has no meaning here and is left out.`,
        hint: 'Use * (equal contribution), † (corresponding), ‡ (lead), § (equal last authors) or ¶ (intern).',
      });
    // Nobody is equal alone: the sign stands for something that the entry does not explain.
    const meant = marks.map((mark) =>
      (mark === 'equal' || mark === 'equal-last') && !shared.includes(mark) ? markSigns[mark] : mark,
    );
    return { ...parseName(name), marks: [...new Set([...meant, ...(annotations.get(index + 1) ?? [])])] };
  });
  return {
    authors,
    others,
    editors: edited.names.map(parsePlainName),
    ...(edited.others && { editorsOthers: true }),
    ...namesIn(reader, 'translator', 'translators'),
    ...namesIn(reader, 'bookauthor', 'bookAuthors'),
    ...namesIn(reader, 'holder', 'holders'),
    ...(collaboration && { collaboration }),
  };
}

function parsePlainName(written: string): Name {
  return parseName(takeMarks(written).name);
}

function namesIn<Field extends string>(reader: EntryReader, name: string, as: Field): { [Key in Field]?: Name[] } {
  const { names } = readNames(reader, name);
  return (names.length > 0 ? { [as]: names.map(parseName) } : {}) as { [Key in Field]?: Name[] };
}

/** The names of a field. A list that is not BibTeX's is read as what it is, and reported with the right spelling. */
function readNames(reader: EntryReader, field: string): { names: string[]; others: boolean } {
  const written = reader.written(field);
  if (written === undefined) return { names: [], others: false };
  const { names, others } = splitNames(written);
  // Reading the whole field once more tells of LaTeX that is not understood.
  if (written.includes('\\')) reader.richText(field);
  let isForeign = false;
  const read = names.flatMap((name) => {
    const list = splitForeignList(name);
    if (list) isForeign = true;
    return list ?? [name];
  });
  const crowded = names.find(hasTooManyCommas);
  if (isForeign || crowded !== undefined) {
    const wanted = joinNames(isForeign ? read : names);
    const spelling = `${field} = {${wanted}${others ? ' and others' : ''}}`;
    reader.say({
      field,
      severity: 'warning',
      code: 'names-without-and',
      group: field,
      message: isForeign
        ? `BibTeX takes this for one name with too many commas: names are joined by \`and\`. It is read as ${read.length} names.`
        : 'BibTeX says that this name has too many commas: names are joined by `and`.',
      hint: isForeign
        ? `Write ${spelling.length > 300 ? `${spelling.slice(0, 299)}…` : spelling}.`
        : `Write ${field} = {Family, Given and Family, Given}; the name of a body stands in braces of its own.`,
    });
  }
  return { names: read, others };
}

/** Marks by BibLaTeX's data annotations (manual, section 3.7): `author+an`, `author+an:default` and other names. */
function interpretAnnotations({ entry, say }: EntryReader, count: number): Map<number, AuthorMark[]> {
  const all = new Map<number, AuthorMark[]>();
  for (const { name, value } of entry.fields) {
    if (!/^author\+an(:|$)/.test(name)) continue;
    const warn = (group: string, message: string, hint: string) =>
      say({ field: name, severity: 'warning', code: 'unknown-mark', group, message, hint });
    const { marks, unknown } = readAnnotations(value);
    for (const word of unknown) {
      const meant = closest(word, annotationWords);
      const hint = meant ? `Did you mean \`${meant}\`?` : 'Use equal, corresponding, lead, equal-last or intern.';
      warn(word, `The annotation \`${word}\` has no meaning here.`, hint);
    }
    for (const [place, found] of marks) {
      if (place > count)
        warn('no such author', `There is no author ${place}.`, `Count the authors from 1 to ${count}.`);
      all.set(place, [...(all.get(place) ?? []), ...found]);
    }
  }
  return all;
}
