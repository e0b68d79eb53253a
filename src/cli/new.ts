import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { displayFolder, formatReport, reportOn } from '#check/node/report.ts';
import { findInTheWay, newContent, writeNew } from '#cli/new/new-content.ts';
import { type Ask, collectAnswers } from '#cli/new/questions.ts';
import { readArguments, usage } from '#cli/new/read-arguments.ts';
import { OpenSite } from '#model/node/open-site.ts';
import { findProject } from '#model/node/project.ts';
import { tellFailure } from './command.ts';

/** Runs the command and returns its exit code. */
async function run(words: string[], ask: Ask | undefined): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') return say(usage);
  const { folder, said, isSilent } = wanted;
  const shown = displayFolder(folder);
  const files = newContent(await collectAnswers(said, isSilent ? undefined : ask, (line) => say(`${line}\n`)));
  const inTheWay = findInTheWay(folder, files.keys());
  if (inTheWay.length > 0)
    return complain(`${inTheWay.join(', ')} in ${shown} would be overwritten, so nothing was written.\n`);
  const mistakes = checkFirst(files);
  if (mistakes) return complain(`${mistakes}Nothing was written.\n`);
  try {
    writeNew(folder, files);
  } catch (failure) {
    return complain(`${shown} could not be written: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  }
  const typed = /^[\w./-]+$/.test(shown) ? shown : `'${shown}'`;
  const before = folder === findProject(process.cwd(), process.env).content ? '' : `VITRINE_CONTENT=${typed} `;
  return say(`${[...files.keys()].map((name) => `${shown}/${name}\n`).join('')}
Written. See it with \`${before}npm start\`, and check what you write with \`npm run check${before && ` -- ${typed}`}\`.
`);
}

/** What the check says of the files, written where nobody sees them; undefined when all is well. */
function checkFirst(files: ReadonlyMap<string, string>): string | undefined {
  const draft = mkdtempSync(join(tmpdir(), 'vitrine-new-'));
  try {
    writeNew(draft, files);
    const report = reportOn(new OpenSite({ ...findProject(draft, {}), content: draft }));
    return report.problems.length > 0 ? formatReport(report, 'text') : undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(text);
  return 1;
}

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const leaving = new AbortController();
terminal?.on('close', () => leaving.abort());
try {
  process.exitCode = await run(
    process.argv.slice(2),
    terminal && ((words) => terminal.question(words, { signal: leaving.signal })),
  );
} catch (failure) {
  if (leaving.signal.aborted) process.exitCode = complain('\nNothing was written.\n');
  else tellFailure(failure);
} finally {
  terminal?.close();
}
