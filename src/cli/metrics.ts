import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { displayFolder, formatReport, reportOn, wantsColour } from '#check/node/report.ts';
import { type MetricsOptions, runMetrics } from '#metrics/node/run-metrics.ts';
import { services } from '#metrics/node/services.ts';
import { formatSummary } from '#metrics/summary.ts';
import { engineRoot, type Project, toolCache } from '#model/node/project.ts';
import { countProblems, type Problem, UsageError } from '#model/problem.ts';
import { parseWords, readProject, runCommand } from './command.ts';
import { openAsConfigured } from './open-as-configured.ts';

const keys = services.flatMap(({ key }) => key ?? []);

const usage = `Reads GitHub stars and citation counts of what the content mentions, and writes metrics.json.

  npm run metrics                               the folder content, or what VITRINE_CONTENT names
  npm run metrics -- tests/portfolios/name      another folder
  npm run metrics -- --only stars               stars alone; or citations
  npm run metrics -- --dry-run                  reads the numbers and tells them, but writes nothing
  npm run metrics -- --mailto you@example.org   the address that OpenAlex and Crossref may write to;
                                                without it the first of the profile that is not hidden

Keys, taken from the environment; none is needed:
${keys.map(({ variable, brings }) => `  ${variable.padEnd(28)}${brings}`).join('\n')}
${new Intl.ListFormat('en-GB').format(services.map(({ addressVariable }) => addressVariable))} replace the
addresses of the services, for proxies and tests.

Ends with 0 when every service answered, 1 when something failed or a number is doubted (the last known numbers are
kept), 2 when the command was written wrongly.
`;

export type Wanted = Pick<MetricsOptions, 'only' | 'isDryRun'> & { project: Project; mailto: string | undefined };

/** What the words of the command ask for. */
function readArguments(words: string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run metrics', words, {
    only: { type: 'string' },
    mailto: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const { only, mailto } = values;
  if (only !== undefined && only !== 'stars' && only !== 'citations')
    throw new UsageError(`There are no "${only}" to read. Write --only stars or --only citations.`);
  if (mailto !== undefined && !/^[^\s@()<>;]+@[^\s@()<>;]+\.[^\s@()<>;]+$/.test(mailto))
    throw new UsageError(`"${mailto}" is not an e-mail address. Write --mailto you@example.org`);
  if (positionals.length > 1)
    throw new UsageError(`One folder is read at a time. Write: npm run metrics -- ${positionals[0]}`);
  const project = readProject(positionals[0], 'npm run metrics -- path/to/content');
  return { project, only, isDryRun: values['dry-run'], mailto };
}

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
