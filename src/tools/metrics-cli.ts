import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Problem } from '#lib/problem.ts';
import { runCommand } from '#tools/command.ts';
import { engineRoot, toolCache } from '#model/node/engine.ts';
import { readArguments, usage } from '#tools/metrics/read-arguments.ts';
import { runMetrics } from '#tools/metrics/run-metrics.ts';
import { formatSummary } from '#tools/metrics/summary.ts';
import { openAsConfigured } from '#tools/open-as-configured.ts';
import { countProblems } from '#lib/problem.ts';
import { displayFolder, formatReport, reportOn, wantsColour } from '#tools/report.ts';

/** Runs the command and returns its exit code. */
async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const site = await openAsConfigured(wanted.project);
  const folder = wanted.project.content;
  const errors = site.problems().filter(({ severity }) => severity === 'error');
  if (countProblems(errors).errors > 0) return stop(errors);

  const checked = site.checked();
  const emails = checked.good.profile[0]?.data.emails ?? [];
  const result = await runMetrics(
    checked,
    { ...wanted, folder, cacheFile: toolCache('repositories.json') },
    {
      now: () => new Date(),
      sleep: setTimeout,
      environment: process.env,
      agent: `Vitrine/${readVersion()}`,
      email: wanted.mailto ?? emails.find(({ display }) => display !== 'hidden')?.address,
    },
    process.stderr,
  );
  if ('code' in result) return stop([result]);
  process.stdout.write(formatSummary({ ...result, file: `${displayFolder(folder)}/metrics.json` }));
  return result.troubles.length > 0 || result.outcomes.some(({ isDoubted }) => isDoubted) ? 1 : 0;

  function stop(problems: Problem[]): number {
    process.stdout.write(
      formatReport({ ...reportOn(site), problems }, 'text', wantsColour(process.stdout, process.env)),
    );
    process.stderr.write('No number was read, and metrics.json is as it was: the content has errors.\n');
    return 1;
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(engineRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

await runCommand(run);
