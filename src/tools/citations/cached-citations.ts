import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Citations } from '#lib/bibliography/citation-styles.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import type { FormattedCitations } from '#tools/citations/format-citations.ts';
import { projectRoot } from '#tools/content-root.ts';

/** What the result depends on beside the publication: the code that formats, and the version of typst. */
const code = [
  'src/tools/citations',
  'src/lib/bibliography',
  'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json',
].map((path) => join(projectRoot, path));

/** Formats publications in a thread of their own. */
export function formatInWorker(publications: readonly Publication[]): Promise<FormattedCitations> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(projectRoot, 'src/tools/citations/citations-worker.ts'), {
      workerData: publications,
    });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('The citation engine ended without a result.')));
  });
}

/**
 * Citations as a file keeps them, by a digest of everything they depend on: the publication and the code that formats.
 * A publication that changed is formatted anew, and no other.
 */
export function citationCache(file: string) {
  const codeDigest = digest(code.flatMap(filesIn).map((path) => readFileSync(path, 'utf8')));
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Citations>) : {};
  const digestOf = (publication: Publication) => digest([codeDigest, JSON.stringify(publication)]);
  return {
    find: (publication: Publication): Citations | undefined => kept[digestOf(publication)],
    /** Keeps these citations and forgets all others. */
    save: (publications: readonly Publication[], citations: ReadonlyMap<string, Citations>) => {
      const entries = publications.map((publication) => [digestOf(publication), citations.get(publication.key)]);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
    },
  };
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || statSync(path).isFile()) return existsSync(path) ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}
