import type { EntryProblem } from '#lib/bibliography/entry-reader.ts';
import { repairMojibake } from '#lib/bibliography/mojibake.ts';
import type { BibEntry } from '#lib/bibliography/parse-bibtex.ts';

/** Entries whose fields were UTF-8 and were read as windows-1252, repaired where that is certain; each repair is told. */
export function repairFields(entries: readonly BibEntry[]): { entries: BibEntry[]; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const repaired = entries.map((entry) => {
    const fields = entry.fields.map((field) => {
      const value = repairMojibake(field.value);
      if (value === undefined) return field;
      problems.push({
        position: field.valuePosition,
        field: field.name,
        severity: 'warning',
        code: 'damaged-characters',
        message: `The characters of \`${field.name}\` were damaged: a program read UTF-8 as windows-1252. The site shows it repaired.`,
        hint: `Write ${sample(value)} instead of ${sample(field.value)}.`,
      });
      return { ...field, value };
    });
    return fields.some((field, index) => field !== entry.fields[index]) ? { ...entry, fields } : entry;
  });
  return { entries: repaired, problems };
}

/** The word around the first character beyond ASCII. */
function sample(text: string): string {
  return /[^\s,.;:{}]*[^\0-\u007F][^\s,.;:{}]*/u.exec(text)?.[0].slice(0, 40) ?? '';
}
