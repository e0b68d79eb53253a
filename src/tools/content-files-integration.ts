import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Project } from '#model/node/project.ts';
import { requestedPath } from '#tools/requested-path.ts';

const types: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Publishes the files of `content/files/` under `/files/`, so that a paper's PDF lives beside what mentions it. */
export function contentFiles({ content }: Project): AstroIntegration {
  const folder = join(content, 'files');
  let base = '';
  return {
    name: 'vitrine:content-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = requestedPath(request.url, base) ?? '';
          const file = join(folder, path.slice('/files/'.length));
          const isOurs =
            path.startsWith('/files/') && file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
          if (!isOurs) return next();
          response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': ({ dir }) => {
        if (existsSync(folder)) cpSync(folder, join(fileURLToPath(dir), 'files'), { recursive: true });
      },
    },
  };
}
