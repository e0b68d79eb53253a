import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../e2e/find-free-port.ts';
import { astro, root } from '../gallery/build-site.ts';
import { makeBareSite, makePortfolio } from './made-sites.ts';

// Not in node_modules, which no server watches.
const folder = join(tmpdir(), 'vitrine-bench-dev');
const patience = 120_000;
const edited = 'Edited while the server runs';

/** Asks for a page until it says what is expected, and returns the seconds that took. */
async function timeUntil(url: string, expected: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    const text = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(expected)) return (performance.now() - start) / 1000;
    await wait(20);
  }
  throw new Error(`${url} does not say ${expected}.`);
}

interface Site {
  cwd: string;
  variables: Record<string, string>;
  /** The file that is edited, and what is replaced in it. */
  file: string;
  written: string;
  /** The page on which the edit shows. */
  page: string;
}

/** Seconds until the first page after the start, until the page of a paper after that, and until an edit shows on it. */
async function measure({ cwd, variables, file, written, page }: Site) {
  const port = await findFreePort();
  const env = { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  const args = [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)];
  const dev: ChildProcess = spawn(process.execPath, args, { cwd, env, stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}/${page}`;
    const start = await timeUntil(url, '</html>');
    await wait(3000);
    const again = await timeUntil(url, '</html>');
    writeFileSync(file, readFileSync(file, 'utf8').replace(written, edited));
    const edit = await timeUntil(url, edited);
    return { start, again, edit };
  } finally {
    dev.kill();
  }
}

/**
 * Times `astro dev`: from the command to the page of a paper, that page once more, and from a saved title in the file of
 * all papers to its page. Beside it a bare Astro site with as many pages.
 * @param args the numbers of entries; 100, 1000 and 5000 when there are none
 */
export async function bench(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [100, 1000, 5000];
  console.log('entries             start s   page s   edit s');
  for (const count of counts) {
    rmSync(folder, { recursive: true, force: true });
    const [content, bare] = [join(folder, 'content'), join(folder, 'bare')];
    makePortfolio(content, count);
    const file = join(content, 'publications.bib');
    const [, title] = /@article\{key4,[\s\S]*?title = \{(.*)\},/.exec(readFileSync(file, 'utf8'))!;
    const ours = {
      cwd: root,
      variables: { VITRINE_CONTENT: content },
      file,
      written: title!,
      page: 'publications/key4/',
    };
    tell(`${count} Vitrine`, await measure(ours));
    makeBareSite(bare, count);
    tell(
      `${count} bare Astro`,
      await measure({ cwd: bare, variables: {}, file: join(bare, 'papers.json'), written: 'Paper 4', page: 'key4/' }),
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

function tell(name: string, { start, again, edit }: { start: number; again: number; edit: number }): void {
  console.log(`${name.padEnd(17)} ${[start, again, edit].map((seconds) => seconds.toFixed(2).padStart(8)).join(' ')}`);
}
