import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { explainFailure } from '#model/node/read-text.ts';

/** The files of a folder, and what in it leads nowhere. */
export interface FolderListing {
  /** Paths from the root of the folder, with `/`, in order. */
  files: string[];
  problems: Problem[];
}

/** What programs put beside the content, such as copies of what was before, is none of it; `.well-known` is published. */
const isHidden = (name: string) =>
  (name.startsWith('.') && name !== '.well-known') ||
  /~$|^~\$|^#.*#$|\.(?:bak|orig|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i.test(name);
const isContentFile = /\.(mdx?|ya?ml|bib|json)$/;

/** All files under a folder, also those that links lead to; none when the folder is not there. */
export function listFolder(root: string): FolderListing {
  const files: string[] = [];
  const problems: Problem[] = [];
  try {
    if (existsSync(root)) list('', []);
  } catch (failure) {
    problems.push(explainFailure(failure, '.'));
  }
  return { files: files.sort(), problems };

  /** @param above the folders this one stands in, as the disk knows them */
  function list(folder: string, above: readonly string[]): void {
    const path = realpathSync(join(root, folder));
    if (above.includes(path)) problems.push(problem(folder, ...loop));
    else
      for (const name of readdirSync(path))
        if (!isHidden(name)) attempt(folder ? `${folder}/${name}` : name, [...above, path]);
  }

  /** Takes in one file or folder; whatever the disk says against it is a problem of its own. */
  function attempt(file: string, above: readonly string[]): void {
    try {
      const found = statSync(join(root, file));
      if (found.isFile()) files.push(file);
      else if (!found.isDirectory()) problems.push(problem(file, ...device));
      else if (isContentFile.test(file) && !file.startsWith('files/')) problems.push(problem(file, ...misnamed));
      else list(file, above);
    } catch (failure) {
      problems.push(explainFailure(failure, file));
    }
  }
}

type Words = readonly [message: string, hint: string];
const loop: Words = [
  'This link leads to a folder that it stands in, so there would be no end to it.',
  'Delete the link.',
];
const device: Words = ['This is neither a file nor a folder.', 'Delete it.'];
const misnamed: Words = [
  'This is a folder, and its name is the name of a content file.',
  'Rename the folder, and write the file in its place.',
];

function problem(file: string, message: string, hint: string): Problem {
  return { file, position: undefined, code: 'unreadable-file', message, hint, severity: 'error' };
}
