import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checkContent } from '#checks/check-content.ts';
import type { Problem } from '#lib/problem.ts';
import { runCommand } from '#tools/command.ts';
import { projectRoot, publicRoot } from '#tools/content-root.ts';
import { describeContent } from '#tools/count-content.ts';
import { readArguments, usage, type Wanted } from '#tools/metrics/read-arguments.ts';
import { runMetrics } from '#tools/metrics/run-metrics.ts';
import { formatSummary } from '#tools/metrics/summary.ts';
import { readContent } from '#tools/read-content.ts';
import { countProblems } from '#lib/problem.ts';
import { displayFolder, formatReport, wantsColour } from '#tools/report.ts';

/** Runs the command and returns its exit code. */
async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const { checked, problems } = checkContent(readContent(wanted.folder, publicRoot));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (countProblems(errors).errors > 0) return stop(errors);

  const emails = checked.good.profile[0]?.data.emails ?? [];
  const result = await runMetrics(
    checked,
    { ...wanted, cacheFile: join(projectRoot, 'node_modules/.cache/vitrine/repositories.json') },
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
  process.stdout.write(formatSummary({ ...result, file: `${displayFolder(wanted.folder)}/metrics.json` }));
  return result.troubles.length > 0 || result.outcomes.some(({ isDoubted }) => isDoubted) ? 1 : 0;

  function stop(problems: Problem[]): number {
    const { folder } = wanted as Wanted;
    const report = { folder: displayFolder(folder), problems, counts: describeContent(checked.content) };
    process.stdout.write(formatReport(report, 'text', wantsColour(process.stdout, process.env)));
    process.stderr.write('No number was read, and metrics.json is as it was: the content has errors.\n');
    return 1;
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

await runCommand(run);
