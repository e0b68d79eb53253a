import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '#tools/check-folder.ts';
import { contentRoot } from '#tools/content-root.ts';
import { countProblems, displayFolder, type Format, formatReport, formats, wantsColour } from '#tools/report.ts';

const usage = `Checks a content folder and says what is wrong with it.

  npm run check                                 the folder content, or what VITRINE_CONTENT names
  npm run check -- tests/portfolios/name        another folder
  npm run check -- --format json                for programs; or github, for annotations

Ends with 0 when there are no errors, 1 when there are, 2 when the command was written wrongly.
`;

const bugNotice =
  'This is a bug in Vitrine, not in your content. Please open an issue with these lines where you got Vitrine from.';

/** The command was written wrongly; the message says what to write. */
class UsageError extends Error {}

function readArguments(words: string[]): { folder: string; format: Format } | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  const format = formats.find((name) => name === values.format);
  if (!format)
    throw new UsageError(`There is no format "${values.format}". Write --format ${formats.join(', --format ')}.`);
  if (positionals.length > 1)
    throw new UsageError(`One folder is checked at a time. Write: npm run check -- ${positionals[0]}`);
  const folder = positionals[0] === undefined ? contentRoot : resolve(positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${displayFolder(folder)}. Write: npm run check -- path/to/content`);
  return { folder, format };
}

function parse(words: string[]) {
  const options = {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (failure) {
    const said = failure instanceof Error ? (failure.message.split(/[.\n]/)[0] ?? '') : '';
    throw new UsageError(`${said}. Write: npm run check -- --help`);
  }
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

try {
  process.exitCode = run(process.argv.slice(2));
} catch (failure) {
  process.exitCode = failure instanceof UsageError ? 2 : 70;
  if (failure instanceof UsageError) process.stderr.write(`${failure.message}\n`);
  else process.stderr.write(`${bugNotice}\n${failure instanceof Error ? failure.stack : String(failure)}\n`);
}
