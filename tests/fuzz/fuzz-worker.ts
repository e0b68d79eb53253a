import { openSync, writeSync } from 'node:fs';
import { readCorpus } from './corpus.ts';
import { makeCase, runCase } from './run-case.ts';

/** What the command gives to this process, and what it says of each case that went wrong. */
export interface Work {
  seed: number;
  from: number;
  to: number;
  /** Where it writes the number of each case before it begins: if it ends or hangs, that one is the cause. */
  progress: string;
  only?: string | undefined;
}

process.on('message', async ({ seed, from, to, progress, only }: Work) => {
  const corpus = await readCorpus();
  const file = openSync(progress, 'w');
  for (let index = from; index < to; index++) {
    writeSync(file, String(index).padStart(12), 0);
    const one = makeCase(corpus, seed, index, only);
    const fault = await runCase(one);
    if (fault) process.send!({ index, fault });
  }
  process.send!({ done: true }, () => process.exit());
});
