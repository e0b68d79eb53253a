import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { displayFolder } from '#check/node/report.ts';
import { checkAndMakeCvs, describeCvs, printDay, writeCvs } from '#cv/node/make-cvs.ts';
import type { Project } from '#model/node/project.ts';
import { UsageError } from '#model/problem.ts';
import { parseWords, readProject, runCommand, tellFailure } from './command.ts';
import { openAsConfigured } from './open-as-configured.ts';

const usage = `Typesets the CV and its variants as PDF, without building the site.

  npm run cv                                    the folder content, or what VITRINE_CONTENT names, into dist/
  npm run cv -- tests/portfolios/name           another folder
  npm run cv -- --out folder                    into another folder: cv.pdf, zh/cv.pdf, cv/short.pdf
  npm run cv -- --watch                         again whenever the content changes, until Ctrl+C

SOURCE_DATE_EPOCH, where it is set, gives the day that the PDFs bear.
Ends with 0 when all were written, 1 when one could not be, 2 when the command was written wrongly.
`;

/** What the command should do. */
interface Wanted {
  project: Project;
  /** Where the PDFs go. */
  out: string;
  watch: boolean;
}

/** Reads the words after the command. */
function readArguments(words: readonly string[]): Wanted | 'help' {
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

/** An editor saves several times at once. */
const quiet = 100;

/** Makes and writes all CVs, says what came of it, and returns the exit code. */
async function makeOnce({ project, out }: Wanted): Promise<number> {
  const site = await openAsConfigured(project);
  const made = await checkAndMakeCvs(
    site,
    printDay(process.env, () => new Date()),
  );
  writeCvs(made, out);
  for (const { path, pages } of made.cvs)
    process.stdout.write(`${displayFolder(join(out, path))}: ${pages} ${pages === 1 ? 'page' : 'pages'}\n`);
  if (made.cvs.length + made.problems.length === 0)
    process.stdout.write('The content has no education, role, publication or other entry for a CV yet.\n');
  else process.stdout.write(describeCvs(made, project.content));
  return made.problems.some(({ severity }) => severity === 'error') || made.cvs.length === 0 ? 1 : 0;
}

/** Makes them again whenever the content has changed; a mistake in it is reported and does not end the watch. */
function keepMaking(wanted: Wanted): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch(wanted.project.content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => makeOnce(wanted)).catch(tellFailure);
    }, quiet);
  });
  process.stdout.write(`Watching ${displayFolder(wanted.project.content)}; Ctrl+C ends it.\n`);
}

async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const code = await makeOnce(wanted);
  if (wanted.watch) keepMaking(wanted);
  return code;
}

await runCommand(run);
