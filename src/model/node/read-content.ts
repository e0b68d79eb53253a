import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, type Entry, isEntryFile, parseEntryName, writtenLanguages } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';
import { folders, records, singles } from '#model/schema/collections.ts';
import { type FurtherStyle, parseCitationStyle } from '#publications/cite/parse-citation-style.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { checkPictures, isPicture } from './check-pictures.ts';
import { explainFrontMatter } from './explain-front-matter.ts';
import { knownFiles, listFolder, unknownFile } from './list-files.ts';
import { readBibliography } from './read-bibliography.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** What one file of the content says. */
interface FileReading extends Pick<Content, 'entries' | 'problems'> {
  bibliography?: Content['bibliography'];
  citationStyle?: FurtherStyle;
}

/** What the files of a folder said when they were last read, by their paths. */
export type Readings = Map<string, { stamp: string; reading: FileReading }>;

/** A style of the author's own beside those that every site has. */
const citationStyle = /^citation-styles\/[^/]+\.csl$/;

/**
 * Reads a content folder whole. Nothing is thrown: what cannot be read is a problem.
 * @param known what was read before; a file that is as it was then is not read again
 */
export function readContent(root: string, publicRoot: string, known: Readings = new Map()): Content {
  const { files, problems } = listFolder(root, [publicRoot]);
  const isListed = !problems.some(({ file }) => file === '.');
  const published = listFolder(publicRoot, [root]);
  problems.push(...published.problems.map((problem) => ({ ...problem, file: `public/${problem.file}` })));
  const languages = writtenLanguages(readSettings(root, known));
  const content: Content = {
    entries: [],
    bibliography: { file: 'publications.bib', entries: [], keys: new Set() },
    citationStyles: [],
    languages,
    files: new Set(files),
    publicFiles: new Set(published.files),
    problems,
  };
  for (const file of files) {
    if (!isRead(file)) {
      if (!file.startsWith('files/') && !isPicture(file) && file !== 'README.md')
        problems.push(unknownFile(file, files));
      continue;
    }
    const reading = readFile(file, root, languages, known);
    content.entries.push(...reading.entries);
    problems.push(...reading.problems);
    if (reading.bibliography) content.bibliography = reading.bibliography;
    if (reading.citationStyle) content.citationStyles.push(reading.citationStyle);
  }
  for (const file of known.keys()) if (!content.files.has(file)) known.delete(file);
  problems.push(...checkPictures(root, files));
  const isTold = (file: string) =>
    !isListed || files.includes(file) || problems.some((problem) => problem.file === file);
  if (!isTold('site.yaml')) problems.push(missingFile('site.yaml', 'url: https://example.org/'));
  if (!isTold('profile.mdx') && !isTold('profile.md'))
    problems.push(missingFile('profile.mdx', 'name: { given: Chien-Shiung, family: Wu } between two lines of ---'));
  return content;
}

/** What site.yaml says, right or wrong; undefined where it cannot be read. */
export function readSettings(root: string, known: Readings): unknown {
  return readFile('site.yaml', root, [], known).entries[0]?.data;
}

/** Whether a file is content, and neither published as it is nor unknown. */
function isRead(file: string): boolean {
  return file === 'publications.bib' || citationStyle.test(file) || isYaml(file) || isEntry(file);
}

/** Reads one file, unless it is as it was when it was last read. */
function readFile(file: string, root: string, languages: readonly string[], known: Readings): FileReading {
  const path = join(root, file);
  const { mtimeMs, ctimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? {};
  const stamp = [mtimeMs, ctimeMs, size, ino, isEntryFile(file) && languages].join();
  const last = known.get(file);
  if (last?.stamp === stamp) return last.reading;
  const reading = file === 'publications.bib' ? readPublications(path, file) : readTextFile(path, file, languages);
  known.set(file, { stamp, reading });
  return reading;
}

function readPublications(path: string, file: string): FileReading {
  const { entries, keys, problems } = readBibliography(path);
  return {
    entries: [],
    problems: problems.map((problem) => ({ ...problem, file })),
    bibliography: { file, entries, keys },
  };
}

function readTextFile(path: string, file: string, languages: readonly string[]): FileReading {
  const { text, problems } = readText(path, file);
  if (text === undefined) return { entries: [], problems };
  const reading = parseFile(file, text, languages);
  if (problems.length > 0) delete reading.citationStyle;
  return { ...reading, problems: [...problems, ...reading.problems] };
}

function parseFile(file: string, text: string, languages: readonly string[]): FileReading {
  if (isYaml(file)) return readRecords(file, text);
  if (isEntry(file)) return readEntry(file, text, languages);
  const { style, problems } = parseCitationStyle(text, file);
  return { entries: [], problems, ...(style && { citationStyle: style }) };
}

/** The folder of an entry and its file's name: `research/parity.mdx` → `research`, `parity.mdx`. */
function splitPath(file: string): [folder: string, name: string] {
  const slash = file.indexOf('/');
  return slash === -1 ? ['', file] : [file.slice(0, slash), file.slice(slash + 1)];
}

function isYaml(file: string): boolean {
  return file !== 'publications.bib' && !isEntryFile(file) && knownFiles.includes(file);
}

function isEntry(file: string): boolean {
  const [folder, name] = splitPath(file);
  if (!isEntryFile(name) || name.includes('/')) return false;
  return folder ? folder in folders : name.split('.')[0]! in singles;
}

function readRecords(file: string, text: string): FileReading {
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

function readEntry(file: string, source: string, languages: readonly string[]): FileReading {
  const [folder, name] = splitPath(file);
  const collection = folder || name.split('.')[0]!;
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
