import { type Format, formatReport, reportOn, wantsColour } from '#check/node/report.ts';
import { scholarHint } from '#check/scholar-hint.ts';
import type { Project } from '#model/node/project.ts';
import { countProblems, UsageError } from '#model/problem.ts';
import { parseWords, readFormat, readProject, runCommand } from './command.ts';
import { openAsConfigured } from './open-as-configured.ts';

const usage = `Checks a content folder and says what is wrong with it.

  npm run check                                 the folder content, or what VITRINE_CONTENT names
  npm run check -- tests/portfolios/name        another folder
  npm run check -- --all                        lists each of several equal problems
  npm run check -- --strict                     fails for warnings too
  npm run check -- --format json                for programs; or github, for annotations

Ends with 0 when there are no errors (with --strict: and no warnings), 1 when there are, 2 when the command was written
wrongly.
`;

interface Wanted {
  project: Project;
  format: Format;
  all: boolean;
  strict: boolean;
}

function readArguments(words: string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run check', words, {
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const format = readFormat(values.format);
  if (positionals.length > 1)
    throw new UsageError(`One folder is checked at a time. Write: npm run check -- ${positionals[0]}`);
  const { all, strict } = values;
  return { project: readProject(positionals[0], 'npm run check -- path/to/content'), format, all, strict };
}

/** Runs the command and returns its exit code. */
async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const site = await openAsConfigured(wanted.project);
  const report = reportOn(site);
  const { errors, warnings } = countProblems(report.problems);
  const hint = errors > 0 ? undefined : scholarHint(site.checked());
  const useColour = wantsColour(process.stdout, process.env);
  process.stdout.write(formatReport({ ...report, hint }, wanted.format, useColour, wanted.all));
  return errors > 0 || (wanted.strict && warnings > 0) ? 1 : 0;
}

await runCommand(run);
