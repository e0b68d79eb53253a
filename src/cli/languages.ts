import { formatCount } from '#check/count-content.ts';
import { displayFolder } from '#check/node/report.ts';
import { carryOut, planRemoval, type Removal } from '#cli/languages/remove-language.ts';
import { OpenSite } from '#model/node/open-site.ts';
import { findProject } from '#model/node/project.ts';
import { UsageError } from '#model/problem.ts';
import { parseWords, readProject, runCommand } from './command.ts';

const usage = `Lists the languages of the content, or removes one of them from every file.

  npm run languages                             lists them, with how much is written in each
  npm run languages -- --remove zh              removes Chinese: the texts under zh, and the files *.zh.mdx and *.zh.md
  npm run languages -- --remove zh --dry-run    says what would change, and writes nothing
  npm run languages -- --remove zh my-content   another folder

Comments and the order of fields stay as they are. The language in which a paper, a talk or a link is written (lang: zh)
stays too. Ends with 0, with 1 when a text is in that language only and so nothing was written, with 2 when the command
was written wrongly.
`;

function run(words: string[]): number {
  const { values, positionals } = parseWords('npm run languages', words, {
    remove: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help === true) return say(usage);
  const project = readProject(positionals[0], 'npm run languages -- path/to/content');
  const folder = project.content;
  const { languages } = new OpenSite(project);
  if (values.remove === undefined) return say(listLanguages(folder, languages));
  const tag = values.remove;
  const [first] = languages;
  if (tag === first)
    throw new UsageError(
      `\`${tag}\` is the default language of the site. To remove it, write another one first in \`languages\` in site.yaml.`,
    );
  const removal = planRemoval(folder, tag, languages.includes(tag) ? languages : [...languages, tag]);
  if (removal.changed.length + removal.deleted.length + removal.obstacles.length === 0)
    throw new UsageError(`Nothing is written in \`${tag}\`. The languages of the site are: ${languages.join(', ')}.`);
  if (removal.obstacles.length > 0) {
    process.stderr.write(
      `${removal.obstacles.join('\n')}\n\nWrite these in \`${first}\` as well, or delete them. Nothing was written.\n`,
    );
    return 1;
  }
  if (values['dry-run'] !== true) carryOut(folder, removal);
  const check =
    folder === findProject(process.cwd(), process.env).content
      ? 'npm run check'
      : `npm run check -- ${displayFolder(folder)}`;
  return say(
    `${describe(removal)}${values['dry-run'] === true ? 'Nothing was written.' : `Removed. Now run \`${check}\`.`}\n`,
  );
}

/** The languages, one a line: `zh: 145 texts in 12 files, 23 translated files`. */
function listLanguages(folder: string, [first = '', ...others]: readonly string[]): string {
  const lines = others.map((tag) => {
    const { changed, deleted } = planRemoval(folder, tag, [first, ...others]);
    const files = changed.filter(({ removed }) => removed > 0);
    const texts = files.reduce((sum, { removed }) => sum + removed, 0);
    return `${tag}: ${count(texts, 'text')} in ${count(files.length, 'file')}, ${count(deleted.length, 'translated file')}\n`;
  });
  return `${first}: the default\n${lines.join('')}`;
}

function describe({ changed, deleted }: Removal): string {
  const lines = [
    ...changed.map(({ file, removed }) => `${file}: ${removed > 0 ? count(removed, 'text') : 'the list of languages'}`),
    ...deleted.map((file) => `${file}: the whole file`),
  ];
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

const count = (number: number, word: string) => formatCount(number, word, `${word}s`);

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

await runCommand(run);
