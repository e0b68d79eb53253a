import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeBytes, type DecodedText } from '#publications/bibtex/encoding.ts';
import type { EntryProblem } from '#publications/bibtex/entry-reader.ts';
import { type Bibliography, readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { repairCharacters } from '#publications/bibtex/repair.ts';
import { findConflict } from '#text/front-matter.ts';
import { readBytes } from './read-text.ts';

/** Reads a .bib file as the site and the check do; one that is not there is empty. */
export function readBibliography(path: string): Bibliography {
  if (!existsSync(path)) return readBibtex('');
  const { bytes, problems } = readBytes(path, basename(path));
  if (!bytes) return { ...readBibtex(''), problems };
  const decoded = decodeBytes(bytes);
  const repaired = repairCharacters(decoded.text);
  const bibliography = readBibtex(repaired.text);
  const conflicts = findConflict(repaired.text);
  if (conflicts.length > 0) return { ...bibliography, problems: conflicts };
  return { ...bibliography, problems: [...explainEncoding(decoded), ...repaired.problems, ...bibliography.problems] };
}

const howToSave =
  'Save the file as UTF-8. In VS Code: click the encoding in the status bar, “Reopen with Encoding”, then “Save with Encoding”.';

function explainEncoding({ encoding, lines }: DecodedText): EntryProblem[] {
  if (encoding === 'UTF-8') return [];
  const about = { severity: 'warning', code: 'not-utf-8' } as const;
  if (!lines) {
    const message = `This file is not UTF-8; it seems to be ${encoding}, and is read as such.`;
    return [{ ...about, position: { line: 1, column: 1 }, message, hint: howToSave }];
  }
  return lines.map((line) => ({
    ...about,
    position: { line, column: 1 },
    message: `This line is not UTF-8 as the others are; it seems to be ${encoding}, and is read as such.`,
    hint: 'Write the line again in an editor that saves UTF-8, with the characters that are meant.',
  }));
}
