import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatCount } from '#check/count-content.ts';
import { displayFolder, formatReport, wantsColour } from '#check/node/report.ts';
import { printDay } from '#cv/node/make-cvs.ts';
import { serveCvs } from '#cv/node/serve-cvs.ts';
import { dropTags, servePictures } from '#discovery/node/make-pictures.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { Problem } from '#model/problem.ts';
import { runInProcess, stopBuild, stopForDisk } from '#node/processes.ts';
import type { FilesRequest, MadeFiles } from './make-files.ts';
import { serveExports } from './program-files.ts';
import { requestedPath } from './published-files.ts';

/**
 * Publishes what is made of the content beside the pages: the publications and the CV for programs, the CVs as PDF,
 * and a picture of each page. A build makes them while it renders the pages, in a process of their own: as routes of Astro
 * they would take longer than the pages. A dev server makes one when it is asked for.
 */
export function filesBesidePages(open: OpenSite): AstroIntegration {
  const { project, trust } = open;
  let base = '';
  let site = '';
  let out = '';
  let making: Promise<MadeFiles> | undefined;
  return {
    name: 'vitrine:beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = new URL(base, config.site).href.replace(/\/$/, '');
        out = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        if (process.env.VITEST) return;
        const finders: FindFile[] = [serveExports(open), serveCvs(open), servePictures(open)];
        server.middlewares.use((request, response, next) => {
          findFirst(finders, requestedPath(request.url, base)).then((file) => {
            if (!file) return next();
            response.setHeader('content-type', file.type);
            response.setHeader('cache-control', 'no-store');
            response.end(file.body);
          }, next);
        });
      },
      // By now Astro has emptied the folder.
      'astro:build:setup': () => {
        making ??= runInProcess<FilesRequest, MadeFiles>(join(import.meta.dirname, 'files-process.ts'), {
          project,
          trust,
          out,
          today: printDay(process.env, () => new Date()),
        });
        // Whether it fails is asked at the end; until then nobody listens.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        const made = await making!.catch((failure: unknown) => stopForDisk(failure, logger));
        await tell(made, project.content, logger);
        if (!made.pictures) return stopBuild();
        dropTags(out, new Set(made.pictures.leftOut.map((path) => new URL(site + path).href)));
      },
    },
  };
}

async function findFirst(finders: readonly FindFile[], path: string | undefined) {
  for (const find of path === undefined ? [] : finders) {
    const file = await find(path!);
    if (file) return file;
  }
  return undefined;
}

async function tell({ cvs, pictures }: MadeFiles, content: string, logger: AstroIntegrationLogger): Promise<void> {
  await print(content, cvs.problems, formatCount(cvs.cvs.length, 'PDF', 'PDFs'));
  if (!pictures) return;
  await print(content, pictures.problems, formatCount(pictures.all, 'picture', 'pictures'));
  for (const { path, pages } of cvs.cvs) logger.info(`${path} has ${formatCount(pages, 'page', 'pages')}`);
  logger.info(`${formatCount(pictures.all, 'picture', 'pictures')}, of which ${pictures.drawn} had to be drawn`);
}

/** Prints problems, if there are any, and waits until they are out: a pipe may take its time. */
function print(content: string, problems: Problem[], counts: string): Promise<void> {
  if (problems.length === 0) return Promise.resolve();
  const report = { folder: displayFolder(content), problems, counts };
  const text = formatReport(report, 'text', wantsColour(process.stdout, process.env));
  return new Promise((done) => process.stdout.write(`\n${text}\n`, () => done()));
}

/** A file that a dev server answers with. */
export interface ServedFile {
  /** Media type with its encoding. */
  type: string;
  body: string | Uint8Array;
}

/** Makes the file at a path from the root of the site; undefined when there is none of its kind. */
export type FindFile = (path: string) => ServedFile | undefined | Promise<ServedFile | undefined>;
