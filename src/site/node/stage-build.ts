import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Project } from '#model/node/project.ts';
import { lockBuild } from '#node/build-lock.ts';
import { stopForDisk } from '#node/processes.ts';
import { sealCache, verifyCache } from '#node/sealed-cache.ts';

/**
 * Builds in a folder of the cache, of which the site takes the place of the last one when it is whole: a build that fails
 * leaves the last good site as it was. Two builds of one content wait for each other.
 * @returns what comes before all other integrations, and what comes after all
 */
export function stageBuild({ cache }: Project): { first: AstroIntegration; last: AstroIntegration } {
  const stage = join(cache, 'site/');
  let out = '';
  return {
    first: {
      name: 'vitrine:stage',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
          if (command !== 'build') return;
          await lockBuild(cache, () => logger.info('Waiting for another build of this content to end.'));
          verifyCache(cache);
          out = fileURLToPath(config.outDir);
          updateConfig({ outDir: pathToFileURL(stage) });
        },
      },
    },
    last: {
      name: 'vitrine:publish',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          try {
            moveInPlace(stage, out);
          } catch (failure) {
            await stopForDisk(failure, logger);
          }
          // Astro has not written all of its cache yet.
          process.once('exit', (code) => code === 0 && sealCache(cache));
        },
      },
    },
  };
}

/** Puts a folder in the place of another one, which stays until then. */
function moveInPlace(from: string, to: string): void {
  const place = existsSync(to) ? realpathSync(to) : to.replace(/\/$/, '');
  const [fresh, old] = [`${place}.new-${process.pid}`, `${place}.old-${process.pid}`];
  mkdirSync(dirname(place), { recursive: true });
  move(from, fresh);
  // Authors who publish by pushing the folder have their repository in it.
  if (existsSync(join(place, '.git'))) move(join(place, '.git'), join(fresh, '.git'));
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EXDEV') throw failure;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
