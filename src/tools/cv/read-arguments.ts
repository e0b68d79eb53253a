import { UsageError } from '#lib/problem.ts';
import { join, resolve } from 'node:path';
import { parseWords, readProject } from '#tools/command.ts';
import type { Project } from '#model/node/project.ts';

export const usage = `Typesets the CV and its variants as PDF, without building the site.

  npm run cv                                    the folder content, or what VITRINE_CONTENT names, into dist/
  npm run cv -- tests/portfolios/name           another folder
  npm run cv -- --out folder                    into another folder: cv.pdf, zh/cv.pdf, cv/short.pdf
  npm run cv -- --watch                         again whenever the content changes, until Ctrl+C

SOURCE_DATE_EPOCH, where it is set, gives the day that the PDFs bear.
Ends with 0 when all were written, 1 when one could not be, 2 when the command was written wrongly.
`;

/** What the command should do. */
export interface Wanted {
  project: Project;
  /** Where the PDFs go. */
  out: string;
  watch: boolean;
}

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run cv', words, {
    out: { type: 'string' },
    watch: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  if (positionals.length > 1)
    throw new UsageError(`One folder is read at a time. Write: npm run cv -- ${positionals[0]}`);
  const project = readProject(positionals[0], 'npm run cv -- path/to/content');
  return {
    project,
    out: values.out === undefined ? join(project.root, 'dist') : resolve(values.out),
    watch: values.watch,
  };
}
