/** What no other host should see. */
const secrets = ['authorization', 'x-api-key'];

/**
 * Asks an address and goes where it leads, a few times, and only over https or where it asked first. What is posted goes
 * nowhere else: a key goes along with it.
 * @throws BadReply where it would lead elsewhere
 */
export async function fetchWithin(
  address: string,
  request: RequestInit & { headers: Record<string, string> },
  bounds: { redirects: number },
): Promise<Response> {
  if (request.method !== 'GET') return fetch(address, { ...request, redirect: 'error' });
  const first = new URL(address);
  let [url, headers] = [first, request.headers];
  for (let redirects = 0; ; redirects++) {
    const reply = await fetch(url, { ...request, headers, redirect: 'manual' });
    const location = [301, 302, 303, 307, 308].includes(reply.status) ? reply.headers.get('location') : null;
    if (location === null) return reply;
    await reply.body?.cancel();
    if (redirects === bounds.redirects) throw new BadReply(`it leads on more than ${bounds.redirects} times`);
    const next = URL.parse(location, url);
    if (!next || (next.protocol !== 'https:' && next.origin !== first.origin))
      throw new BadReply('it leads to an address that is not https');
    if (next.origin !== first.origin)
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !secrets.includes(name.toLowerCase())));
    url = next;
  }
}

/**
 * The text of a reply, unpacked. Reading stops as soon as there is more than the bound.
 * @throws BadReply where there is more
 */
export async function readWithin({ body }: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of body ?? []) {
    read += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (read > bytes) throw new BadReply(`its answer has more than ${bytes.toLocaleString('en')} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A service that cannot be asked any more in this run; the message says why. */
export class ServiceDown extends Error {}
/** One answer that is of no use; the next question may fare better. */
export class BadReply extends Error {}

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
