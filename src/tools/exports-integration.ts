import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { contentRoot, projectRoot, publicRoot } from '#tools/content-root.ts';
import { readExports } from '#tools/exports/read-exports.ts';
import { requestedPath } from '#tools/requested-path.ts';

const isExport = /^\/publications(?:\/[^/]+)?\.(?:bib|ris|json)$/;

/**
 * Publishes the publications for reference managers: BibTeX, RIS and CSL-JSON, all of them and each. As routes of Astro
 * they would take three times as long as the pages of the papers.
 */
export function publicationExports(): AstroIntegration {
  let base = '';
  let folder = '';
  let writing: Promise<void> | undefined;
  return {
    name: 'vitrine:exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = requestedPath(request.url, base) ?? '';
          const file = isExport.test(path)
            ? readExports(contentRoot, publicRoot).find((one) => one.path === path)
            : undefined;
          if (!file) return next();
          response.setHeader('content-type', file.type);
          response.setHeader('cache-control', 'no-store');
          response.end(file.write());
        });
      },
      // By now Astro has emptied the folder.
      'astro:build:setup': () => {
        writing ??= writeInWorker(folder);
        // Whether it fails is asked at the end; until then nobody listens.
        writing.catch(() => undefined);
      },
      'astro:build:done': () => writing,
    },
  };
}

function writeInWorker(folder: string): Promise<void> {
  const worker = new Worker(join(projectRoot, 'src/tools/exports/exports-worker.ts'), { workerData: folder });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve()).once('error', reject);
    worker.once('exit', () => reject(new Error('The files of the publications were not written.')));
  });
}
