import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { displayFolder } from '#tools/report.ts';

export const usage = `Typesets the CV and its variants as PDF, without building the site.

  npm run cv                                    the folder content, or what VITRINE_CONTENT names, into dist/
  npm run cv -- tests/portfolios/name           another folder
  npm run cv -- --out folder                    into another folder: cv.pdf, zh/cv.pdf, cv/short.pdf
  npm run cv -- --watch                         again whenever the content changes, until Ctrl+C

SOURCE_DATE_EPOCH, where it is set, gives the day that the PDFs bear.
Ends with 0 when all were written, 1 when one could not be, 2 when the command was written wrongly.
`;

/** The command was written wrongly; the message says what to write. */
export class UsageError extends Error {}

/** What the command should do. */
export interface Wanted {
  /** The content folder. */
  folder: string;
  /** Where the PDFs go. */
  out: string;
  watch: boolean;
}

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  if (positionals.length > 1)
    throw new UsageError(`One folder is read at a time. Write: npm run cv -- ${positionals[0]}`);
  const folder = positionals[0] === undefined ? contentRoot : resolve(positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no folder ${displayFolder(folder)}. Write: npm run cv -- path/to/content`);
  return {
    folder,
    out: values.out === undefined ? join(projectRoot, 'dist') : resolve(values.out),
    watch: values.watch,
  };
}

function parse(words: readonly string[]) {
  const options = {
    out: { type: 'string' },
    watch: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    const said = failure instanceof Error ? (failure.message.split(/[.\n]/)[0] ?? '') : '';
    throw new UsageError(`${said}. Write: npm run cv -- --help`);
  }
}
