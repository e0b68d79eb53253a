import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '#tools/content-root.ts';
import { makeInProcess } from '#tools/cv/make-in-process.ts';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import { printDay } from '#tools/cv/print-day.ts';
import { keepCvs } from '#tools/cv/serve-cvs.ts';
import { describeCvs, writeCvs } from '#tools/cv/write-cvs.ts';
import { requestedPath } from '#tools/requested-path.ts';
import { readSiteSettings } from '#tools/site-settings.ts';
import { watchContent } from '#tools/watch-content.ts';

const make = () =>
  makeInProcess({
    folder: contentRoot,
    address: readSiteSettings(contentRoot),
    today: printDay(process.env, () => new Date()),
  });

function print(made: MadeCvs): Promise<void> {
  return new Promise((done) => process.stdout.write(`\n${describeCvs(made, contentRoot)}\n`, () => done()));
}

/** Publishes the CV and its variants as PDF: a build makes them beside the pages, a dev server when one is asked for. */
export function cvPdfs(): AstroIntegration {
  let base = '';
  let making: Promise<MadeCvs> | undefined;
  return {
    name: 'vitrine:cv',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        if (process.env.VITEST) return;
        const kept = keepCvs(make, (made) => void print(made));
        watchContent(server.watcher, contentRoot, kept.forget, 0);
        server.middlewares.use((request, response, next) => {
          kept.find(requestedPath(request.url, base) ?? '').then((pdf) => {
            if (!pdf) return next();
            response.setHeader('content-type', 'application/pdf');
            response.setHeader('cache-control', 'no-store');
            response.end(pdf);
          }, next);
        });
      },
      'astro:build:start': () => {
        making = make();
        // Whether it fails is asked at the end; until then nobody listens.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await making!;
        if (made.problems.length > 0) await print(made);
        if (made.problems.some(({ severity }) => severity === 'error')) process.exit(1);
        writeCvs(made, fileURLToPath(dir));
        for (const { path, pages } of made.cvs) logger.info(`${path} has ${pages} ${pages === 1 ? 'page' : 'pages'}`);
      },
    },
  };
}
