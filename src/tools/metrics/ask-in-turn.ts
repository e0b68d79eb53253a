import { BadReply, ServiceDown } from '#tools/metrics/failures.ts';

/** What a service said of each thing it was asked for; a thing in neither is unknown to it. */
export interface Answers<Answer> {
  answers: Map<string, Answer>;
  /** Why there is no answer. */
  failures: Map<string, string>;
}

/** Is told how many things have been asked for so far, and of how many. */
export type TellProgress = (done: number, all: number) => void;

/**
 * Asks one batch after the other. A bad reply costs its batch; a service that is down is not asked again,
 * and costs all that are left.
 */
export async function askInTurn<Answer>(
  batches: readonly (readonly string[])[],
  ask: (batch: readonly string[]) => Promise<Map<string, Answer>>,
  tellProgress: TellProgress = () => {},
): Promise<Answers<Answer>> {
  const result: Answers<Answer> = { answers: new Map(), failures: new Map() };
  const all = batches.flat().length;
  let done = 0;
  let down: string | undefined;
  for (const batch of batches) {
    try {
      if (down === undefined) for (const [thing, answer] of await ask(batch)) result.answers.set(thing, answer);
    } catch (failure) {
      if (failure instanceof ServiceDown) down = failure.message;
      else if (failure instanceof BadReply) for (const thing of batch) result.failures.set(thing, failure.message);
      else throw failure;
    }
    if (down !== undefined) for (const thing of batch) result.failures.set(thing, down);
    done += batch.length;
    tellProgress(done, all);
  }
  return result;
}

/** Things in batches of a size. */
export function inBatches(things: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}
