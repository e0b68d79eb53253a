import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { displayFolder, type Format, formats } from '#check/node/report.ts';
import { findProject, type Project } from '#model/node/project.ts';
import { UsageError } from '#model/problem.ts';

const bugNotice =
  'This is a bug in Vitrine, not in your content. Please open an issue with these lines where you got Vitrine from.';

/**
 * Reads the words after a command.
 * @param command how the command is written: `npm run check`
 * @throws UsageError for a word that the command does not know
 */
export function parseWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    const said = failure instanceof Error ? (failure.message.split(/[.\n]/)[0] ?? '') : '';
    throw new UsageError(`${said}. Write: ${command} -- --help`);
  }
}

/**
 * The project that a command is run in, with another content folder where one is named.
 * @param example what to write instead of a folder that is not there: `npm run check -- path/to/content`
 * @throws UsageError where there is no such folder
 */
export function readProject(named: string | undefined, example: string): Project {
  const project = findProject(process.cwd(), process.env);
  const folder = named === undefined ? project.content : resolve(named);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${displayFolder(folder)}. Write: ${example}`);
  return { ...project, content: folder };
}

/**
 * The format of a report by its name.
 * @throws UsageError for a name that none has
 */
export function readFormat(named: string): Format {
  const format = formats.find((name) => name === named);
  if (!format) throw new UsageError(`There is no format "${named}". Write --format ${formats.join(', --format ')}.`);
  return format;
}

/** Says why a command failed: what to write instead (exit 2), or that the fault is ours (exit 70). */
export function tellFailure(failure: unknown): void {
  const isUsage = failure instanceof UsageError;
  process.exitCode = isUsage ? 2 : 70;
  const stack = failure instanceof Error ? failure.stack : String(failure);
  process.stderr.write(isUsage ? `${failure.message}\n` : `${bugNotice}\n${stack}\n`);
}

/** Runs a command with the words after it; what it returns is the exit code. */
export async function runCommand(run: (words: string[]) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (failure) {
    tellFailure(failure);
  }
}
