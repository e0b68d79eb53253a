import type { EntryProblem } from '#lib/bibliography/entry-reader.ts';
import { inheritFields } from '#lib/bibliography/inherit.ts';
import { repairFields } from '#lib/bibliography/repair-fields.ts';
import { type BibEntry, parseBibtex } from '#lib/bibliography/parse-bibtex.ts';

/** The publications of a .bib file, complete with what they inherit. */
export interface Bibliography {
  entries: BibEntry[];
  /** The citation keys of all publications, also of those that could not be read. */
  keys: Set<string>;
  problems: EntryProblem[];
}

/** Reads the text of a .bib file: syntax, damaged characters, inheritance. */
export function readBibtex(text: string): Bibliography {
  const parsed = parseBibtex(text);
  const repaired = repairFields(parsed.entries);
  const { publications, problems } = inheritFields(repaired.entries);
  const listed = new Set(publications.map(({ key }) => key));
  const keys = new Set(parsed.keys);
  for (const { key } of parsed.entries) if (!listed.has(key)) keys.delete(key);
  return { entries: publications, keys, problems: [...parsed.problems, ...repaired.problems, ...problems] };
}
