import { watch } from 'node:fs';
import { join } from 'node:path';
import { runCommand, tellFailure } from '#tools/command.ts';
import { printDay } from '#tools/cv/print-day.ts';
import { checkAndMakeCvs } from '#tools/cv/check-and-make.ts';
import { readArguments, usage, type Wanted } from '#tools/cv/read-arguments.ts';
import { describeCvs, writeCvs } from '#tools/cv/write-cvs.ts';
import { displayFolder } from '#tools/report.ts';
import { openAsConfigured } from '#tools/open-as-configured.ts';

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

/** Makes them again whenever the content has changed; a mistake in it is told and does not end the watch. */
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
