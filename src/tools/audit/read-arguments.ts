import { UsageError } from '#lib/problem.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseWords, readProject, readFormat } from '#tools/command.ts';
import type { Format } from '#tools/report.ts';

export const usage = `Measures a built site against its budgets and says what would make it lighter.

  npm run audit                                 builds the folder content, or what VITRINE_CONTENT names, and measures it
  npm run audit -- tests/portfolios/name        another content folder
  npm run audit -- dist                         a site that was built, as it is
  npm run audit -- --strict                     fails for what is over a budget, too
  npm run audit -- --format json                for programs; or github, for annotations

What is built for this lies in node_modules/.cache; dist is not touched.
What is over a budget is a warning. What is missing from the site, or asks others for something as soon as a page is
opened, is an error. Ends with 0 when there are no errors (with --strict: and no warnings), 1 when there are, 2 when the
command was written wrongly.
`;

/** What the command should do. */
export interface Wanted {
  folder: string;
  /** Whether the folder holds content, which is built first, or a built site. */
  isContent: boolean;
  format: Format;
  strict: boolean;
}

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run audit', words, {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const format = readFormat(values.format);
  if (positionals.length > 1)
    throw new UsageError(`One folder is measured at a time. Write: npm run audit -- ${positionals[0]}`);
  const folder = readProject(positionals[0], 'npm run audit -- dist').content;
  return { folder, isContent: existsSync(join(folder, 'site.yaml')), format, strict: values.strict };
}
