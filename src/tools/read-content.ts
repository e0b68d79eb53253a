import { join } from 'node:path';
import type { Content, Entry } from '#lib/content.ts';
import { closest } from '#lib/did-you-mean.ts';
import { isEntryFile, parseEntryName } from '#lib/entry-files.ts';
import { splitFrontMatter } from '#lib/front-matter.ts';
import type { Problem } from '#lib/problem.ts';
import { folders, lists, records, singles } from '#schemas/collections.ts';
import { checkPictures, isPicture } from '#tools/check-pictures.ts';
import { readBibliography } from '#tools/read-bibliography.ts';
import { listFolder } from '#tools/list-files.ts';
import { readLanguages } from '#tools/read-languages.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';

type Reading = Pick<Content, 'entries' | 'problems'>;
const knownFiles = [
  ...Object.keys(singles).flatMap((name) => [`${name}.mdx`, `${name}.md`]),
  ...[...Object.keys(lists), 'site', 'cv'].map((name) => `${name}.yaml`),
  'metrics.json',
  'coordinates.json',
  'publications.bib',
];

/** Reads a content folder whole. Nothing is thrown: what cannot be read is a problem. */
export function readContent(root: string, publicRoot: string): Content {
  const { files, problems } = listFolder(root);
  const bibliography: Content['bibliography'] = { file: 'publications.bib', entries: [], keys: new Set() };
  const entries: Entry[] = [];
  const languages = readLanguages(root);

  for (const file of files) {
    const [folder, name] = file.includes('/')
      ? [file.slice(0, file.indexOf('/')), file.slice(file.indexOf('/') + 1)]
      : ['', file];
    if (file === 'publications.bib') {
      const read = readBibliography(join(root, file));
      bibliography.entries = read.entries;
      bibliography.keys = read.keys;
      problems.push(...read.problems.map((problem) => ({ ...problem, file })));
    } else if (isYaml(file)) read(file, (text) => readRecords(file, text));
    else if (isEntry(folder, name))
      read(file, (text) => readEntry(file, folder || name.split('.')[0]!, name, text, languages));
    else if (folder !== 'files' && !isPicture(file)) problems.push(unknownFile(file));
  }
  problems.push(...checkPictures(root, files));
  const isTold = (file: string) => files.includes(file) || problems.some((problem) => problem.file === file);
  if (!isTold('site.yaml')) problems.push(missingFile('site.yaml', 'url: https://example.org/'));
  if (!isTold('profile.mdx') && !isTold('profile.md'))
    problems.push(missingFile('profile.mdx', 'name: { given: Chien-Shiung, family: Wu } between two lines of ---'));
  return { entries, bibliography, files: new Set(files), publicFiles: new Set(listFolder(publicRoot).files), problems };

  function read(file: string, parse: (text: string) => Reading) {
    const written = readText(join(root, file), file);
    problems.push(...written.problems);
    if (written.text === undefined) return;
    const reading = parse(written.text);
    entries.push(...reading.entries);
    problems.push(...reading.problems);
  }
}

function isYaml(file: string): boolean {
  return file !== 'publications.bib' && !isEntryFile(file) && knownFiles.includes(file);
}

function isEntry(folder: string, name: string): boolean {
  if (!isEntryFile(name) || name.includes('/')) return false;
  return folder ? folder in folders : name.split('.')[0]! in singles;
}

function readRecords(file: string, text: string): Reading {
  const collection = file.slice(0, file.lastIndexOf('.')) as Entry['collection'];
  const { data, locate, problems } = readYaml(text, file);
  if (problems.length) return { entries: [], problems };
  if (collection in records) return { entries: [{ collection, id: collection, file, data, locate }], problems };
  if (data === null || data === undefined) return { entries: [], problems };
  if (!Array.isArray(data)) {
    const problem: Problem = {
      file,
      position: locate([]),
      code: 'not-a-list',
      message: `${file} should hold a list.`,
      hint: 'Begin each item with a hyphen: `- title: …`.',
      severity: 'error',
    };
    return { entries: [], problems: [problem] };
  }
  const entries = data.map((item: unknown, index): Entry => ({
    collection,
    id: idOf(item) ?? String(index),
    file,
    data: item,
    locate: (path) => locate([index, ...path]),
  }));
  return { entries, problems };
}

function idOf(item: unknown): string | undefined {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function readEntry(file: string, collection: string, name: string, source: string, languages: string[]): Reading {
  const { id, lang } = parseEntryName(name, languages);
  const { matter } = splitFrontMatter(source);
  if (matter === undefined && !lang) {
    const problem: Problem = {
      file,
      position: { line: 1, column: 1 },
      code: 'no-front-matter',
      message: 'This file does not begin with front matter.',
      hint: 'Begin it with a line of ---, the fields in YAML, and another line of ---.',
      severity: 'error',
    };
    return { entries: [], problems: [problem] };
  }
  const { data, locate, problems } = readYaml(matter ?? '', file, 2);
  const entry: Entry = {
    collection: collection as Entry['collection'],
    id,
    file,
    data: data ?? {},
    source,
    locate,
    ...(lang && { lang }),
  };
  return { entries: problems.length ? [] : [entry], problems };
}

function unknownFile(file: string): Problem {
  const name = file.split('/').pop() ?? file;
  const places = isEntryFile(name) ? Object.keys(folders).map((folder) => `${folder}/${name}`) : [];
  const similar = closest(file, [...knownFiles, ...places]);
  const publish = `A file to be published as it is goes into files/: files/${name}.`;
  const hint = similar ? `Did you mean ${similar}?` : publish;
  return {
    file,
    position: undefined,
    code: 'unknown-file',
    message: 'Vitrine does not read a file of this name, so what is in it would not appear.',
    hint,
    severity: 'error',
  };
}

function missingFile(file: string, example: string): Problem {
  return {
    file,
    position: undefined,
    code: 'missing-file',
    message: `The content folder has no ${file}.`,
    hint: `Write one; the least it needs is ${example}.`,
    severity: 'error',
  };
}
