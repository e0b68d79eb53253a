import { annotationWords, readAnnotations, takeMarks } from '#lib/bibliography/author-marks.ts';
import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { parseName, parseNames, splitNames } from '#lib/bibliography/names.ts';
import type { Author, Name } from '#lib/bibliography/publication.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { AuthorMark } from '#schemas/publication-parts.ts';

/** The authors with their marks, and the editors. */
export function interpretPeople(reader: EntryReader): { authors: Author[]; others: boolean; editors: Name[] } {
  const { entry, find, written, mathText, say } = reader;
  const { names, others } = splitNames(written('author') ?? '');
  const editors = parseNames(written('editor') ?? '');
  // Reading the whole fields once more tells of LaTeX that is not understood.
  mathText('author');
  mathText('editor');
  if (!names.length && !editors.names.length)
    say({
      severity: 'warning',
      code: 'missing-value',
      message: `The entry \`${entry.key}\` has neither author nor editor.`,
      hint: 'Add author = {Family, Given and Family, Given}.',
    });
  const annotations = interpretAnnotations(reader, names.length);
  const authors = names.map((one, index): Author => {
    const { name, marks, unknown } = takeMarks(one);
    for (const sign of unknown)
      say({
        ...(find('author') && { field: 'author' }),
        severity: 'warning',
        code: 'unknown-mark',
        message: `The mark ${sign} after \`${name.trim()}\` has no meaning here and is left out.`,
        hint: 'Use * (equal contribution), † (corresponding), ‡ (lead), § (equal last authors) or ¶ (intern).',
      });
    return { ...parseName(name), marks: [...new Set([...marks, ...(annotations.get(index + 1) ?? [])])] };
  });
  return { authors, others, editors: editors.names };
}

/** Marks by BibLaTeX's data annotations (manual, section 3.7): `author+an`, `author+an:default` and other names. */
function interpretAnnotations({ entry, say }: EntryReader, count: number): Map<number, AuthorMark[]> {
  const all = new Map<number, AuthorMark[]>();
  for (const { name, value } of entry.fields) {
    if (!/^author\+an(:|$)/.test(name)) continue;
    const warn = (message: string, hint: string) =>
      say({ field: name, severity: 'warning', code: 'unknown-mark', message, hint });
    const { marks, unknown } = readAnnotations(value);
    for (const word of unknown) {
      const meant = closest(word, annotationWords);
      const hint = meant ? `Did you mean \`${meant}\`?` : 'Use equal, corresponding, lead, equal-last or intern.';
      warn(`The annotation \`${word}\` has no meaning here.`, hint);
    }
    for (const [place, found] of marks) {
      if (place > count) warn(`There is no author ${place}.`, `Count the authors from 1 to ${count}.`);
      all.set(place, [...(all.get(place) ?? []), ...found]);
    }
  }
  return all;
}
