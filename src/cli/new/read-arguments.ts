import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { displayFolder } from '#check/node/report.ts';
import { parseWords } from '#cli/command.ts';
import { findProject } from '#model/node/project.ts';
import { UsageError } from '#model/problem.ts';
import { type QuestionName, questionNames } from './questions.ts';

export const usage = `Writes the least a site needs into a new folder: site.yaml, profile.mdx, publications.bib.

  npm run new                                   asks, and writes the folder content, if that is empty
  npm run new -- my-content                     another folder
  npm run new -- my-content --family Wu --url https://wu.example.org/ --yes
                                                asks nothing

Answers: --given, --family, --native, --position, --affiliation, --email, --languages en,zh, --url.
Nothing is ever overwritten. Ends with 0 when the files are written, 1 when something is in the way, 2 when the
command was written wrongly.
`;

/** What the words of the command ask for. */
export interface Wanted {
  folder: string;
  said: Partial<Record<QuestionName, string>>;
  /** Whether nothing should be asked. */
  isSilent: boolean;
}

export function readArguments(words: string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run new', words, {
    ...(Object.fromEntries(questionNames.map((name) => [name, { type: 'string' }])) as Record<
      QuestionName,
      { type: 'string' }
    >),
    yes: { type: 'boolean', short: 'y', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help === true) return 'help';
  if (positionals.length > 1)
    throw new UsageError(`One folder is written at a time. Write: npm run new -- ${positionals[0]}`);
  const folder =
    positionals[0] === undefined ? findProject(process.cwd(), process.env).content : resolve(positionals[0]);
  if (positionals[0] === undefined && !isFree(folder))
    throw new UsageError(
      `${displayFolder(folder)} is not empty, and nothing is ever overwritten. Write: npm run new -- my-content`,
    );
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`${displayFolder(folder)} is a file. Write: npm run new -- my-content`);
  const said = Object.fromEntries(questionNames.flatMap((name) => (name in values ? [[name, values[name]]] : [])));
  return { folder, said, isSilent: values.yes === true };
}

function isFree(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}
