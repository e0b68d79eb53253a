import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseWords, readFolder, readFormat, UsageError } from '#tools/command.ts';
import type { Format } from '#tools/report.ts';

export const usage = `Measures a built site against its budgets and says what to do about each breach.

  npm run audit                                 builds the folder content, or what VITRINE_CONTENT names, and measures it
  npm run audit -- tests/portfolios/name        another content folder
  npm run audit -- dist                         a site that was built, as it is
  npm run audit -- --format json                for programs; or github, for annotations

What is built for this lies in node_modules/.cache; dist is not touched.
Ends with 0 when all is within its budget, 1 when something is not, 2 when the command was written wrongly.
`;

/** What the command should do. */
export interface Wanted {
  folder: string;
  /** Whether the folder holds content, which is built first, or a built site. */
  isContent: boolean;
  format: Format;
}

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run audit', words, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const format = readFormat(values.format);
  if (positionals.length > 1)
    throw new UsageError(`One folder is measured at a time. Write: npm run audit -- ${positionals[0]}`);
  const folder = readFolder(positionals[0], 'npm run audit -- dist');
  return { folder, isContent: existsSync(join(folder, 'site.yaml')), format };
}
