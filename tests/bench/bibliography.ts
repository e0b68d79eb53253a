import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeBibliography } from './make-bibliography.ts';

type Reader = (text: string) => Promise<number>;

/** The readers that are compared. Each returns how many entries it read. */
const readers: Record<string, Reader> = {
  async vitrine(text) {
    const { readBibtex } = await import('#publications/bibtex/read-bibtex.ts');
    const { interpretEntry } = await import('#publications/bibtex/interpret.ts');
    return readBibtex(text).entries.map((entry) => interpretEntry(entry)).length;
  },
  async 'citation-js'(text) {
    const { Cite } = (await import('@citation-js/core')) as { Cite: new (text: string) => { data: unknown[] } };
    await import('@citation-js/plugin-bibtex');
    return new Cite(text).data.length;
  },
  async retorquere(text) {
    const { parse } = await import('@retorquere/bibtex-parser');
    const options = { sentenceCase: false, english: false, caseProtection: 'as-needed' } as const;
    return parse(text, options as unknown as Parameters<typeof parse>[1]).entries.length;
  },
};

interface Measurement {
  ms: number;
  entries: number;
  /** Peak resident memory in megabytes. */
  rss: number;
}

/** In a process of its own: reads once with a small file, so that modules are loaded, then measures. */
async function measure(name: string, count: number): Promise<Measurement> {
  const read = readers[name]!;
  const text = makeBibliography(count);
  await read(makeBibliography(200));
  const start = performance.now();
  const entries = await read(text);
  const ms = performance.now() - start;
  return { ms, entries, rss: process.resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(name: string, count: number): Promise<Measurement> {
  const child = fork(fileURLToPath(import.meta.url), [name, String(count)]);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measurement));
    child.once('exit', (code) => code && reject(new Error(`${name} failed`)));
  });
}

/** Times the reading of .bib files beside two other libraries. `--all` lets the slow one read the large files too. */
export async function bench(args: string[]): Promise<void> {
  console.log('reader         entries       ms   ms/entry   × vitrine   peak MB');
  for (const count of [1000, 5000, 10_000]) {
    let ours = 0;
    for (const name of Object.keys(readers)) {
      if (name === 'retorquere' && count > 1000 && !args.includes('--all')) continue;
      const { ms, rss } = await inOwnProcess(name, count);
      ours ||= ms;
      const columns = [count, ms.toFixed(0), (ms / count).toFixed(4), (ms / ours).toFixed(2), rss.toFixed(0)];
      const widths = [7, 8, 10, 11, 9];
      console.log(name.padEnd(13) + columns.map((value, index) => String(value).padStart(widths[index]! + 1)).join(''));
    }
  }
}

if (process.send && process.argv[2]) process.send(await measure(process.argv[2], Number(process.argv[3])));
