import { checkFolder } from '#tools/check-folder.ts';
import { parseWords, readFolder, readFormat, runCommand, UsageError } from '#tools/command.ts';
import { countProblems, type Format, formatReport, wantsColour } from '#tools/report.ts';

const usage = `Checks a content folder and says what is wrong with it.

  npm run check                                 the folder content, or what VITRINE_CONTENT names
  npm run check -- tests/portfolios/name        another folder
  npm run check -- --format json                for programs; or github, for annotations

Ends with 0 when there are no errors, 1 when there are, 2 when the command was written wrongly.
`;

function readArguments(words: string[]): { folder: string; format: Format } | 'help' {
  const { values, positionals } = parseWords('npm run check', words, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const format = readFormat(values.format);
  if (positionals.length > 1)
    throw new UsageError(`One folder is checked at a time. Write: npm run check -- ${positionals[0]}`);
  return { folder: readFolder(positionals[0], 'npm run check -- path/to/content'), format };
}

/** Runs the command and returns its exit code. */
function run(words: string[]): number {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const report = checkFolder(wanted.folder);
  process.stdout.write(formatReport(report, wanted.format, wantsColour(process.stdout, process.env)));
  return countProblems(report.problems).errors ? 1 : 0;
}

await runCommand(run);
