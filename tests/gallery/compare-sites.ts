import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import sharp from 'sharp';
import { readPdf } from '../unit/read-pdf.ts';

/** A file in which two builds differ, and how. */
export interface Difference {
  file: string;
  /** The first thing that is different: a line of either build, or what is only in one. */
  before: string;
  after: string;
}

const pictures = /\.(?:avif|gif|ico|jpe?g|png|webp)$/;
/** `serif.BdnpIZO4.woff2`, `a.oltgPCUd_16RF1N.avif`: what a build adds to a name by its content. */
const hashed = /\.[\w-]{8}(?:_[\w-]{5,7})?(?=\.\w+\b)/g;
/** Hashes of scripts in the policy. */
const digests = /sha256-[\w+/=]+/g;
/** The name of a file, or a text with such names, without what depends on the content of files. */
const withoutHashes = (text: string) => text.replace(hashed, '').replace(digests, 'sha256');

/** Compares two builds: texts line by line, PDFs by their texts, pictures by their pixels, all else byte by byte. */
export async function compareSites(
  before: string,
  after: string,
): Promise<{ files: number; differences: Difference[] }> {
  const [first, second] = [listFiles(before), listFiles(after)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differences: Difference[] = [];
  for (const file of names) {
    const [one, other] = [first.get(file), second.get(file)];
    if (one === undefined || other === undefined) {
      differences.push({ file, before: one ? 'there' : 'absent', after: other ? 'there' : 'absent' });
      continue;
    }
    const [linesBefore, linesAfter] = [await describeFile(one), await describeFile(other)];
    const length = Math.max(linesBefore.length, linesAfter.length);
    const at = Array.from({ length }, (_, line) => line).find((line) => linesBefore[line] !== linesAfter[line]);
    if (at !== undefined)
      differences.push({ file, before: linesBefore[at] ?? 'nothing', after: linesAfter[at] ?? 'nothing' });
  }
  return { files: names.length, differences };
}

/** The files of a folder by their names without hashes. */
function listFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [withoutHashes(path.slice(folder.length + 1).replaceAll(sep, '/')), path]));
}

/** What is compared of a file, line by line. */
async function describeFile(path: string): Promise<string[]> {
  const bytes = readFileSync(path);
  if (extname(path) === '.pdf') {
    const { lines, links, bookmarks, pages } = await readPdf(bytes);
    return [`${pages} pages`, ...lines, ...links, ...bookmarks];
  }
  if (pictures.test(path)) {
    const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return [`${info.width} × ${info.height}`, data.toString('base64')];
  }
  if (bytes.includes(0)) return [bytes.toString('base64')];
  // A page is one line, and its elements are easier to find.
  return withoutHashes(bytes.toString('utf8')).replaceAll('><', '>\n<').split('\n');
}
