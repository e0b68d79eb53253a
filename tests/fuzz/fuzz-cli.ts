import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Corpus, readCorpus } from './corpus.ts';
import type { Work } from './fuzz-worker.ts';
import { readers } from './readers.ts';
import { makeCase, runCase } from './run-case.ts';

const usage = `Feeds mutated inputs to every reader and parser. None may throw, take half a second, or render dangerous HTML.

  npm run fuzz                                      4,000 cases of a new seed
  npm run fuzz -- --seed 7 --count 100000           as many of a seed, which are always the same
  npm run fuzz -- --reader inline                   one reader: ${Object.keys(readers).join(', ')}
  npm run fuzz -- --reader inline --file path       an input that failed, again

Ends with 0 when nothing went wrong, 1 when something did, 2 when the command was written wrongly.
`;
const folder = 'node_modules/.cache/vitrine/fuzz';
/** A case that takes so long, in milliseconds, will not end. */
const hanging = 20_000;
/** After so many failures more would say nothing new. */
const mostFailures = 25;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '4000' },
    reader: { type: 'string' },
    file: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const isUnknown = values.reader !== undefined && !(values.reader in readers);

if (values.help) process.stdout.write(usage);
else if (isUnknown || !Number.isInteger(seed) || !Number.isInteger(count) || (values.file && !values.reader)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (values.file) process.exitCode = await repeat(values.reader!, values.file);
else process.exitCode = await run();

async function repeat(reader: string, file: string): Promise<number> {
  const bytes = readFileSync(file);
  const isText = readers[reader]!.from !== 'picture';
  const fault = await runCase({ reader, input: isText ? bytes.toString('utf8') : bytes });
  process.stdout.write(`${fault ?? 'Nothing went wrong.'}\n`);
  return fault ? 1 : 0;
}

async function run(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  const corpus = await readCorpus();
  let failures = 0;
  let next = 0;
  while (next < count && failures < mostFailures) {
    const ended = await runFrom(next, (index, fault) => {
      failures++;
      report(corpus, index, fault);
    });
    next = ended;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`Seed ${seed}: ${Math.min(next, count)} cases, ${failures} failed, ${seconds} s.\n`);
  return failures > 0 ? 1 : 0;
}

/** Runs cases in a process of their own, from one on; the number of the first that is still to be run. */
function runFrom(from: number, fail: (index: number, fault: string) => void): Promise<number> {
  const progress = join(folder, `progress-${process.pid}`);
  const child = fork(new URL('fuzz-worker.ts', import.meta.url));
  const work: Work = { seed, from, to: count, progress, only: values.reader };
  writeFileSync(progress, String(from));
  child.send(work);
  let isDone = false;
  let failures = 0;
  child.on('message', (message: { done: true } | { index: number; fault: string }) => {
    if ('done' in message) isDone = true;
    else {
      fail(message.index, message.fault);
      if (++failures >= mostFailures) child.kill();
    }
  });
  const watch = setInterval(() => {
    if (Date.now() - statSync(progress).mtimeMs > hanging) child.kill('SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      const at = Number(readFileSync(progress, 'utf8'));
      if (!isDone && signal !== 'SIGTERM')
        fail(at, signal === 'SIGKILL' ? `took more than ${hanging} ms` : `ended the process (${signal ?? code})`);
      resolve(isDone ? count : at + 1);
    });
  });
}

function report(corpus: Corpus, index: number, fault: string): void {
  const { reader, input } = makeCase(corpus, seed, index, values.reader);
  const file = join(folder, `seed-${seed}-case-${index}.${reader}.${readers[reader]!.extension}`);
  writeFileSync(file, input);
  process.stdout.write(
    `Case ${index} of seed ${seed}: ${reader} ${fault}\n  again: npm run fuzz -- --reader ${reader} --file ${file}\n`,
  );
}
