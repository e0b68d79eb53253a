import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Trust } from '#model/checked-content.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { countProblems } from '#model/problem.ts';
import { stopBuild } from '#node/processes.ts';
import { afterAstro, watchContent } from '#node/watch-content.ts';
import { mdxWithCode } from '#site/node/mdx-with-code.ts';
import { showProblems } from './dev-overlay.ts';
import { formatReport, type Report, reportOn, wantsColour } from './report.ts';

/** Prints a report and waits until it is out: a pipe may take its time. */
function print(report: Report): Promise<void> {
  const text = formatReport(report, 'text', wantsColour(process.stdout, process.env));
  return new Promise((done) => process.stdout.write(`\n${text}\n`, () => done()));
}

/**
 * Checks the content whenever Astro reads it. `astro build`, `astro sync` and `astro check` stop with
 * the report when there are errors; `astro dev` goes on, and shows them in the terminal and in the browser.
 */
export function checkContent(site: OpenSite): AstroIntegration & { trust: Trust } {
  const { project, trust } = site;
  return {
    name: 'vitrine:check',
    trust,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        // The types of Astro know the processor of a configuration as it is written, and not as it is updated.
        if (trust === 'code') updateConfig((await mdxWithCode()) as Parameters<typeof updateConfig>[0]);
        if (command !== 'build' && command !== 'sync') return;
        // What Astro has kept of the content may have been read by other schemas than today's.
        rmSync(new URL('data-store.json', config.cacheDir), { force: true });
        const report = reportOn(site);
        await print(report);
        // A hook that throws would be told as "An unhandled error occurred while running the hook".
        if (countProblems(report.problems).errors) await stopBuild();
      },
      'astro:server:setup': ({ server }) => {
        if (process.env.VITEST) return;
        const check = () => {
          const report = reportOn(site);
          void print(report);
          return report;
        };
        const show = showProblems(server.environments.client.hot, project.content);
        show(check());
        for (const folder of [project.content, project.publicFolder])
          watchContent(server.watcher, folder, () => site.changed());
        watchContent(server.watcher, project.content, () => show(check()), afterAstro);
      },
    },
  };
}
