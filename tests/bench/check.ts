import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatReport } from '#check/node/report.ts';
import { decodeBytes } from '#publications/bibtex/encoding.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { repairCharacters } from '#publications/bibtex/repair.ts';
import { checkFolder } from '../open-folder.ts';
import { makePortfolio } from './made-sites.ts';
import { makeBibliography } from './make-bibliography.ts';

const folder = fileURLToPath(new URL('../../node_modules/.cache/vitrine/bench-check', import.meta.url));

/** Content folders that a check takes long for: many entries, and many fields that nobody knows. */
const cases: Record<string, { count: number; unknownFields: number }> = {
  'entries as they are': { count: 7000, unknownFields: 0 },
  'ten unknown fields each': { count: 4000, unknownFields: 10 },
};

function makeContent(content: string, { count, unknownFields }: { count: number; unknownFields: number }): void {
  makePortfolio(content, 10);
  const more = Array.from({ length: unknownFields }, (_, index) => `  custom-field-${index} = {value ${index}},`).join(
    '\n',
  );
  const text = makeBibliography(count);
  const entries = more ? text.replace(/^(@(?!string|comment)\w+\{[^,\s]+,)$/gim, `$1\n${more}`) : text;
  writeFileSync(join(content, 'publications.bib'), entries);
}

/** Milliseconds that something takes. */
function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Times the whole check beside reading and validating the bibliography alone, in one warm process. */
export function bench(): Promise<void> {
  console.log('content                    entries  problems  read ms  check ms  times');
  for (const [name, size] of Object.entries(cases)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    makeContent(folder, size);
    const path = join(folder, 'publications.bib');
    const read = () => {
      const { text } = repairCharacters(decodeBytes(readFileSync(path)).text);
      for (const entry of readBibtex(text).entries) interpretEntry(entry);
    };
    let problems = 0;
    const check = () => {
      const report = checkFolder(folder);
      problems = report.problems.length;
      formatReport(report, 'text');
    };
    const runs = Array.from({ length: 3 }, () => [time(read), time(check)] as const);
    const [alone, whole] = [Math.min(...runs.map(([one]) => one)), Math.min(...runs.map(([, one]) => one))];
    const columns = [size.count, problems, alone.toFixed(0), whole.toFixed(0), (whole / alone).toFixed(2)];
    const widths = [8, 10, 9, 10, 7];
    console.log(name.padEnd(26) + columns.map((value, index) => String(value).padStart(widths[index]!)).join(''));
  }
  rmSync(folder, { recursive: true, force: true });
  return Promise.resolve();
}
