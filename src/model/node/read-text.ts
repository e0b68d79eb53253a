import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '#model/problem.ts';
import { findUnshowable } from '#text/characters.ts';
import { findConflict } from '#text/front-matter.ts';
import { positionsIn } from '#text/positions-in-text.ts';

/** The text of a file, without a byte order mark; undefined when it cannot be read, and then the problems say why. */
export interface TextReading {
  text: string | undefined;
  problems: Problem[];
}

/**
 * Reads a text file of the content. Nothing is thrown: a file may vanish, or be a folder, at any time.
 * @param file the path from the root of the content folder
 */
export function readText(path: string, file: string): TextReading {
  const { bytes, problems } = readBytes(path, file);
  if (!bytes) return { text: undefined, problems };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const conflicts = findConflict(text);
  if (conflicts.length > 0) return { text: undefined, problems: conflicts.map((problem) => ({ file, ...problem })) };
  if (isUtf8(bytes)) return { text, problems: findCharacterProblems(text, file) };
  const problem: Problem = {
    file,
    position: positionsIn(text)(text.indexOf('\uFFFD')),
    code: 'not-utf-8',
    message: 'This file is not UTF-8: from here on, characters would be wrong.',
    hint: 'Save it as UTF-8. In VS Code: click the encoding in the status bar, “Reopen with Encoding”, then “Save with Encoding”.',
    severity: 'error',
  };
  return { text: undefined, problems: [problem] };
}

/** The most bytes of a content file or a picture: more would fill the memory, and nobody means so much. */
const mostBytes = 64_000_000;

/** Reads a file of the content as it is on the disk. */
export function readBytes(path: string, file: string): { bytes: Buffer | undefined; problems: Problem[] } {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return { bytes: undefined, problems: [overlarge(file, size)] };
    return { bytes: readFileSync(path), problems: [] };
  } catch (failure) {
    return { bytes: undefined, problems: [explainFailure(failure, file)] };
  }
}

function overlarge(file: string, size: number): Problem {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6).toLocaleString('en');
  return {
    file,
    position: undefined,
    code: 'overlarge-file',
    message: `This file has ${megabytes(size)} MB, and ${megabytes(mostBytes)} are the most that are read.`,
    hint: 'Make it smaller. A file that readers should only download goes into files/.',
    severity: 'error',
  };
}

/** What a failure of the disk means for the author. */
export function explainFailure(failure: unknown, file: string): Problem {
  const { code } = failure as NodeJS.ErrnoException;
  const reasons: Record<string, [string, string]> = {
    ENOENT: ['it is not there', 'If it is a link, correct where it leads; or delete it.'],
    EISDIR: ['it is a folder', 'Rename the folder, and write the file in its place.'],
    ELOOP: ['it is a link that leads to itself', 'Delete the link.'],
    EMFILE: ['too many files are open', 'Close other programs, or allow more: in a terminal, ulimit -n 4096.'],
    ENFILE: ['too many files are open', 'Close other programs, or start the computer again.'],
    EACCES: ['its permissions do not allow it', 'Allow it: in a terminal, chmod u+r and the name of the file.'],
  };
  const [reason, hint] = reasons[code ?? ''] ?? [`the disk answers ${code ?? String(failure)}`, 'Copy it anew.'];
  const message = `This cannot be read, because ${reason}.`;
  return { file, position: undefined, code: 'unreadable-file', message, hint, severity: 'error' };
}

/** The first character of a file that no page can show. */
function findCharacterProblems(text: string, file: string): Problem[] {
  const found = findUnshowable(text);
  if (!found) return [];
  return [{ file, position: positionsIn(text)(found.index), ...explainCharacter(found.name) }];
}

/** What is wrong with a character that no page can show. */
export function explainCharacter(name: string): Pick<Problem, 'code' | 'message' | 'hint' | 'severity'> {
  return {
    code: 'control-character',
    message: `The character ${name} cannot be shown on a page.`,
    hint: 'Delete it. Such characters come along when text is copied from a PDF or a terminal.',
    severity: 'error',
  };
}
