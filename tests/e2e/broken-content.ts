import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolderOf } from '#model/node/project.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const minimal = join(root, 'tests/fixtures/minimal');

/** A mistake, the file it stands in, and the same file as it should be. */
export interface Mistake {
  file: string;
  text: string;
  fixed: string;
  /** `file:line:column` of the mistake. */
  place: string;
  /** What the author is told to write. */
  advice: string;
}

const mistake = (place: string, fixed: string, [right, wrong]: [string, string], advice: string): Mistake => ({
  file: place.slice(0, place.indexOf(':')),
  text: fixed.replace(right, wrong),
  fixed,
  place,
  advice,
});

/** One for each way in which content is written. */
export const mistakes: Record<'MDX' | 'YAML' | 'BibTeX', Mistake> = {
  MDX: mistake(
    'profile.mdx:3:1',
    '---\nname: { given: Chien-Shiung, family: Wu }\nheadline: Experimental physicist.\n---\n',
    ['headline', 'haedline'],
    'Did you mean `headline`?',
  ),
  YAML: mistake(
    'education.yaml:2:3',
    '- institutions: [University of California]\n  degree: PhD\n',
    ['degree', 'dergee'],
    'Did you mean `degree`?',
  ),
  BibTeX: mistake(
    'publications.bib:3:11',
    '@article{wu1945xenons,\n  author = {Wu, C. S.},\n  title = {Radioactive Xenons},\n  journal = {Physical Review},\n  year = {1945}\n}\n',
    ['Xenons}', 'Xenons'],
    'Write the brace: title = {Radioactive Xenons},',
  ),
};

/** A content folder of a test, and where its site can be built. */
export interface TestContent {
  folder: string;
  /** Within the project: all builds to places outside it use the same folder on the way. */
  site: string;
  remove: () => void;
}

/** A copy of the smallest content there is, with some files written over. */
export function makeContent(files: Record<string, string | Uint8Array>): TestContent {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-content-'));
  cpSync(minimal, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const site = join(root, 'node_modules/.cache/vitrine/sites', basename(folder));
  const remove = () => {
    for (const path of [folder, site, cacheFolderOf(root, folder)]) rmSync(path, { recursive: true, force: true });
  };
  return { folder, site, remove };
}

/**
 * Runs one of the project's own programs on a content folder.
 * @param url where the site is published; as site.yaml says when left out
 */
export function start(args: readonly string[], content: string, url?: string): ChildProcess {
  const address = url === undefined ? {} : { VITRINE_URL: url };
  const own = { VITRINE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...address };
  const env = { ...process.env, ...own };
  return spawn(process.execPath, args, { cwd: root, env });
}

/** Runs one to its end. */
export function run(
  args: readonly string[],
  content: string,
  url?: string,
): Promise<{ code: number | null; output: string }> {
  const child = start(args, content, url);
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
