import { constants, copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropPictureTags } from '#lib/og/tags.ts';
import { cacheFolder, contentRoot, publicRoot } from '#tools/content-root.ts';
import type { MadePictures, PictureRequest } from '#tools/og/make-pictures.ts';
import { displayFolder, formatReport, wantsColour } from '#tools/report.ts';
import { requestedPath } from '#tools/requested-path.ts';
import { readSiteSettings } from '#tools/site-settings.ts';
import { runInProcess } from '#tools/typeset/run-in-process.ts';

const isOwn = (path: string) => existsSync(join(publicRoot, path));

function make(only?: string): Promise<MadePictures> {
  const address = readSiteSettings(contentRoot);
  const request: PictureRequest = { folder: contentRoot, address, cache: join(cacheFolder, 'og'), only };
  return runInProcess(join(import.meta.dirname, 'og/picture-process.ts'), request);
}

/**
 * Publishes a picture of each page for those who show links to it: a build makes them beside the pages, a dev server
 * when one is asked for. A file of `public/` wins.
 */
export function pictures(): AstroIntegration {
  let site = '';
  let base = '';
  let making: Promise<MadePictures> | undefined;
  return {
    name: 'vitrine:og',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = new URL(base, config.site).href.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = requestedPath(request.url, base);
          if (!path || !/^\/og[./].*png$/.test(path) || isOwn(path)) return next();
          make(path).then(({ files }) => {
            const file = files.get(path);
            if (!file) return next();
            response.setHeader('content-type', 'image/png');
            response.setHeader('cache-control', 'no-store');
            response.end(readFileSync(file));
          }, next);
        });
      },
      'astro:build:start': () => {
        making = make();
        // Whether it fails is asked at the end; until then nobody listens.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, leftOut, drawn, problems } = await making!;
        const folder = fileURLToPath(dir);
        for (const [path, file] of files) if (!isOwn(path)) publish(file, join(folder, path));
        if (problems.length > 0) {
          const report = { folder: displayFolder(contentRoot), problems, counts: `${files.size} pictures` };
          process.stdout.write(`\n${formatReport(report, 'text', wantsColour(process.stdout, process.env))}\n`);
        }
        dropTags(folder, new Set(leftOut.filter((path) => !isOwn(path)).map((path) => new URL(site + path).href)));
        logger.info(`${files.size} pictures, of which ${drawn} had to be drawn`);
      },
    },
  };
}

/** Puts a kept file where it is published, without a second copy on the disk where that can share them. */
function publish(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target, constants.COPYFILE_FICLONE);
}

function dropTags(folder: string, addresses: ReadonlySet<string>): void {
  if (addresses.size === 0) return;
  for (const file of globSync('**/*.html', { cwd: folder, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const html = readFileSync(path, 'utf8');
    const without = dropPictureTags(html, addresses);
    if (without !== html) writeFileSync(path, without);
  }
}
