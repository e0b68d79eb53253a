import type { Corpus } from './corpus.ts';
import { findDanger } from './find-danger.ts';
import { mutate, mutateBytes } from './mutate.ts';
import { randomOf } from './random.ts';
import { type Reader, readers } from './readers.ts';

/** The longest that a reader may take for an input, in milliseconds. */
export const patience = 500;

/** An input for a reader. */
export interface Case {
  reader: string;
  input: string | Uint8Array;
}

/** The readers in the order of the cases, each as often as its weight. */
const turns = Object.entries(readers).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

/** The case of a seed and a number: always the same. */
export function makeCase(corpus: Corpus, seed: number, index: number, only?: string): Case {
  const random = randomOf(seed, index);
  const reader = only ?? turns[index % turns.length]!;
  const inputs: readonly (string | Uint8Array)[] = corpus[readers[reader]!.from];
  const [input, other] = [random.pick(inputs), random.pick(inputs)];
  const mutated =
    typeof input === 'string'
      ? mutate(input, typeof other === 'string' ? other : '', random)
      : mutateBytes(input, random);
  return { reader, input: mutated };
}

/** What is wrong with how a reader reads an input; undefined when nothing is. */
export async function runCase({ reader, input }: Case): Promise<string | undefined> {
  const { read } = readers[reader]!;
  try {
    let [took, html] = await measure(read, input);
    // What is read first is compiled first.
    for (let again = 0; again < 2 && took > patience; again++) {
      const [next] = await measure(read, input);
      took = Math.min(took, next);
    }
    if (took > patience) return `took ${Math.round(took)} ms`;
    const danger = html.map(findDanger).find((found) => found !== undefined);
    return danger && `rendered ${danger}`;
  } catch (failure) {
    return `threw ${failure instanceof Error ? failure.stack : String(failure)}`;
  }
}

async function measure(read: Reader['read'], input: string | Uint8Array): Promise<[took: number, html: string[]]> {
  const start = process.cpuUsage();
  const html = await read(input as string & Uint8Array);
  // The time of the processor: a machine that is busy with something else is no fault of the reader.
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, html];
}
