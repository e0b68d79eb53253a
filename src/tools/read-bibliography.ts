import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeBytes } from '#lib/bibliography/encoding.ts';
import { type Bibliography, readBibtex } from '#lib/bibliography/read-bibtex.ts';
import { findCharacterProblems, readBytes } from '#tools/read-text.ts';

/** Reads a .bib file as the site and the check do; one that is not there is empty. */
export function readBibliography(path: string): Bibliography {
  if (!existsSync(path)) return readBibtex('');
  const { bytes, problems } = readBytes(path, basename(path));
  if (!bytes) return { ...readBibtex(''), problems };
  const { text, encoding } = decodeBytes(bytes);
  const bibliography = readBibtex(text);
  bibliography.problems.push(...findCharacterProblems(text, basename(path)));
  if (encoding !== 'UTF-8')
    bibliography.problems.unshift({
      position: { line: 1, column: 1 },
      severity: 'warning',
      code: 'not-utf-8',
      message: `This file is not UTF-8; it seems to be ${encoding}, and is read as such.`,
      hint: 'Save it as UTF-8. In VS Code: click the encoding in the status bar, “Reopen with Encoding”, then “Save with Encoding”.',
    });
  return bibliography;
}
