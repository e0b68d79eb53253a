import { join } from 'node:path';
import { parseCitationStyle } from '#lib/bibliography/parse-citation-style.ts';
import type { Content, Entry } from '#lib/content.ts';
import { isEntryFile, parseEntryName } from '#lib/entry-files.ts';
import { splitFrontMatter } from '#lib/front-matter.ts';
import type { Problem } from '#lib/problem.ts';
import { folders, records, singles } from '#schemas/collections.ts';
import { checkPictures, isPicture } from '#tools/check-pictures.ts';
import { explainFrontMatter } from '#tools/explain-front-matter.ts';
import { readBibliography } from '#tools/read-bibliography.ts';
import { listFolder } from '#tools/list-files.ts';
import { readLanguages } from '#tools/read-languages.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';
import { knownFiles, unknownFile } from '#tools/unknown-file.ts';

type Reading = Pick<Content, 'entries' | 'problems'>;
/** A style of the author's own beside those that every site has. */
const citationStyle = /^citation-styles\/[^/]+\.csl$/;

/** Reads a content folder whole. Nothing is thrown: what cannot be read is a problem. */
export function readContent(root: string, publicRoot: string): Content {
  const { files, problems } = listFolder(root);
  const bibliography: Content['bibliography'] = { file: 'publications.bib', entries: [], keys: new Set() };
  const entries: Entry[] = [];
  const citationStyles: Content['citationStyles'] = [];
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
    } else if (citationStyle.test(file)) readStyle(file);
    else if (isYaml(file)) read(file, (text) => readRecords(file, text));
    else if (isEntry(folder, name))
      read(file, (text) => readEntry(file, folder || name.split('.')[0]!, name, text, languages));
    else if (folder !== 'files' && !isPicture(file) && file !== 'README.md') problems.push(unknownFile(file, files));
  }
  problems.push(...checkPictures(root, files));
  const isTold = (file: string) => files.includes(file) || problems.some((problem) => problem.file === file);
  if (!isTold('site.yaml')) problems.push(missingFile('site.yaml', 'url: https://example.org/'));
  if (!isTold('profile.mdx') && !isTold('profile.md'))
    problems.push(missingFile('profile.mdx', 'name: { given: Chien-Shiung, family: Wu } between two lines of ---'));
  const publicFiles = new Set(listFolder(publicRoot).files);
  return { entries, bibliography, citationStyles, files: new Set(files), publicFiles, problems };

  function readStyle(file: string) {
    const written = readText(join(root, file), file);
    const parsed = written.text === undefined ? { problems: [] } : parseCitationStyle(written.text, file);
    problems.push(...written.problems, ...parsed.problems);
    if (parsed.style && written.problems.length === 0) citationStyles.push(parsed.style);
  }

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
      hint: `Begin each item with a hyphen: \`- ${Object.keys(data)[0] ?? 'title'}: …\`.`,
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
      code: 'no-front-matter',
      ...explainFrontMatter(source),
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
