import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Trust } from '#checks/checked-content.ts';
import { checkFolder, readAndCheck } from '#tools/check-folder.ts';
import { contentRoot } from '#tools/content-root.ts';
import { showProblems } from '#tools/dev-overlay.ts';
import { citePublications } from '#tools/citations/cite-publications.ts';
import { shareReader } from '#tools/content-reader.ts';
import { keepChecked, readChecked, readCheckedOnce } from '#tools/read-checked.ts';
import { countProblems } from '#lib/problem.ts';
import { formatReport, type Report, wantsColour } from '#tools/report.ts';
import { mdxWithCode } from '#tools/mdx-with-code.ts';
import { stopBuild } from '#tools/stop-build.ts';
import { watchContent } from '#tools/watch-content.ts';

/** Prints a report and waits until it is out: a pipe may take its time. */
function print(report: Report): Promise<void> {
  const text = formatReport(report, 'text', wantsColour(process.stdout, process.env));
  return new Promise((done) => process.stdout.write(`\n${text}\n`, () => done()));
}

/**
 * Checks the content whenever Astro reads it. `astro build`, `astro sync` and `astro check` stop with
 * the report when there are errors; `astro dev` goes on, and shows them in the terminal and in the browser.
 */
export function checkContent({ trust }: { trust: Trust }): AstroIntegration & { trust: Trust } {
  return {
    name: 'vitrine:check',
    trust,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        shareReader({ read: readChecked, readOnce: readCheckedOnce, cite: citePublications, trust });
        // The types of Astro know the processor of a configuration as it is written, and not as it is updated.
        if (trust === 'code') updateConfig((await mdxWithCode()) as Parameters<typeof updateConfig>[0]);
        if (command !== 'build' && command !== 'sync') return;
        // What Astro has kept of the content may have been read by other schemas than today's.
        rmSync(new URL('data-store.json', config.cacheDir), { force: true });
        const { checked, report } = readAndCheck(contentRoot, trust);
        keepChecked(contentRoot, checked);
        await print(report);
        // A hook that throws would be told as "An unhandled error occurred while running the hook".
        if (countProblems(report.problems).errors) await stopBuild();
      },
      'astro:server:setup': ({ server }) => {
        if (process.env.VITEST) return;
        const check = () => {
          const report = checkFolder(contentRoot, trust);
          void print(report);
          return report;
        };
        const show = showProblems(server.environments.client.hot, contentRoot);
        show(check());
        watchContent(server.watcher, contentRoot, () => show(check()));
      },
    },
  };
}
