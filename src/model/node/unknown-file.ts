import { closest } from '#lib/did-you-mean.ts';
import { isEntryFile } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';
import { folders, lists, records, singles } from '#schemas/collections.ts';

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
