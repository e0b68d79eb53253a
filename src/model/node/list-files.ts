import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isEntryFile } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';
import { folders, lists, records, singles } from '#model/schema/collections.ts';
import { closest } from '#text/similar.ts';
import { explainFailure } from './read-text.ts';

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

/**
 * All files under a folder, also those that links within it lead to; none when the folder is not there. A link that leads
 * out of the folder is followed by nobody: what is outside is neither read nor published.
 * @param others folders that links may lead to as well
 */
export function listFolder(root: string, others: readonly string[] = []): FolderListing {
  const files: string[] = [];
  const problems: Problem[] = [];
  try {
    if (existsSync(root)) {
      const allowed = [root, ...others].filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder));
      list('', { root, allowed, files, problems }, []);
    }
  } catch (failure) {
    problems.push(explainFailure(failure, '.'));
  }
  return { files: files.sort(), problems };
}

interface Listing extends FolderListing {
  root: string;
  /** The folders, as the disk knows them, that links may lead to. */
  allowed: readonly string[];
}

/** @param above the folders this one is in, as the disk knows them */
function list(folder: string, listing: Listing, above: readonly string[]): void {
  const path = realpathSync(join(listing.root, folder));
  if (above.includes(path)) {
    listing.problems.push(problem(folder, ...loop));
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (!isHidden(entry.name))
      attempt(folder ? `${folder}/${entry.name}` : entry.name, entry, listing, [...above, path]);
}

/** Takes in one file or folder; whatever the disk says against it is a problem of its own. */
function attempt(file: string, entry: Dirent, listing: Listing, above: readonly string[]): void {
  const { root, files, problems } = listing;
  try {
    const found = statSync(join(root, file));
    if (entry.isSymbolicLink() && !isInside(realpathSync(join(root, file)), listing.allowed))
      problems.push({ ...problem(file, ...outside), code: 'link-outside' });
    else if (found.isFile()) files.push(file);
    else if (!found.isDirectory()) problems.push(problem(file, ...device));
    else if (isContentFile.test(file) && !file.startsWith('files/')) problems.push(problem(file, ...misnamed));
    else list(file, listing, above);
  } catch (failure) {
    problems.push(explainFailure(failure, file));
  }
}

const isInside = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path === folder || path.startsWith(folder + sep));

type Words = readonly [message: string, hint: string];
const loop: Words = [
  'This link leads to a folder that it stands in, so there would be no end to it.',
  'Delete the link.',
];
const outside: Words = [
  'This link leads out of the content folder, and nothing outside is read or published.',
  'Put a copy of the file in its place.',
];
const device: Words = ['This is neither a file nor a folder.', 'Delete it.'];
const misnamed: Words = [
  'This is a folder, and its name is the name of a content file.',
  'Rename the folder, and write the file in its place.',
];

function problem(file: string, message: string, hint: string): Problem {
  return { file, position: undefined, code: 'unreadable-file', message, hint, severity: 'error' };
}

/** The files that stand at the top of the content folder. */
export const knownFiles = [
  ...Object.keys(singles).flatMap((name) => [`${name}.mdx`, `${name}.md`]),
  ...[...Object.keys(lists), 'site', 'cv'].map((name) => `${name}.yaml`),
  ...Object.keys(records)
    .filter((name) => name !== 'site' && name !== 'cv')
    .map((name) => `${name}.json`),
  'publications.bib',
];

/** What other systems and authors call a file of ours. */
const otherNames: Readonly<Record<string, string>> = {
  about: 'profile.mdx',
  bio: 'profile.mdx',
  home: 'profile.mdx',
  index: 'profile.mdx',
  me: 'profile.mdx',
  config: 'site.yaml',
  _config: 'site.yaml',
  settings: 'site.yaml',
  awards: 'honors.yaml',
  honours: 'honors.yaml',
  prizes: 'honors.yaml',
  fellowships: 'honors.yaml',
  courses: 'teaching.yaml',
  degrees: 'education.yaml',
  presentations: 'talks.yaml',
  lectures: 'talks.yaml',
  reviewing: 'service.yaml',
  activities: 'service.yaml',
  jobs: 'openings.yaml',
  coauthors: 'people.yaml',
  team: 'people.yaml',
  employment: 'experience/name.mdx, a file for each',
  positions: 'experience/name.mdx, a file for each',
  work: 'experience/name.mdx, a file for each',
  publications: 'publications.bib',
  papers: 'publications.bib',
};

/** A file whose name says nothing to us. What it is for is guessed from the name, and from what else is there. */
export function unknownFile(file: string, files: readonly string[]): Problem {
  return {
    file,
    position: undefined,
    code: 'unknown-file',
    message: 'Vitrine does not read a file of this name, so what is in it would not appear.',
    hint: advise(file, files),
    severity: 'error',
  };
}

function advise(file: string, files: readonly string[]): string {
  const name = file.split('/').pop()!;
  if (name.endsWith('.csl')) return `Citation styles go into citation-styles/: citation-styles/${name}.`;
  const withoutEnd = file.replace(/\.(?:txt|ya?ml|mdx?)$/i, '');
  if (withoutEnd !== file && knownFiles.includes(withoutEnd))
    return `Rename it to ${withoutEnd}: the program that saved it has added ${file.slice(withoutEnd.length)}.`;
  if (name.endsWith('.bib'))
    return files.includes('publications.bib')
      ? 'Copy its entries into publications.bib: there is one bibliography.'
      : 'Rename it to publications.bib.';
  const places = isEntryFile(name) ? Object.keys(folders).map((folder) => `${folder}/${name}`) : [];
  const similar = closest(file, [...knownFiles, ...places]);
  if (similar) return `Did you mean ${similar}?`;
  const other = /\.(?:ya?ml|mdx?|json|toml)$/i.test(name)
    ? otherNames[name.replace(/\.[^.]*$/, '').toLowerCase()]
    : undefined;
  if (other) return `What it holds goes into ${name.endsWith('.md') ? other.replace('.mdx', '.md') : other}.`;
  return `A file to be published as it is goes into files/: files/${name}.`;
}
