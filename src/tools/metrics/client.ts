import { findWait, formatWait } from '#tools/metrics/find-wait.ts';
import type { Service } from '#tools/metrics/services.ts';

/** What the command takes from the world, so that tests need neither time nor the network. */
export interface World {
  now: () => Date;
  sleep: (milliseconds: number) => Promise<unknown>;
  environment: Readonly<Record<string, string | undefined>>;
  /** How the program calls itself: `Vitrine/0.1.0`. */
  agent: string;
  email?: string | undefined;
}

/** A whole reply of a service. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/** What goes along with a question. */
export interface Ask {
  headers?: Record<string, string>;
  /** Sent as JSON. Without it the request is a GET. */
  body?: unknown;
}

/** Asks one service, politely. */
export interface Client {
  service: Service;
  key: string | undefined;
  ask: (path: string, ask?: Ask) => Promise<Reply>;
}

/** A service that cannot be asked any more in this run; the message says why. */
export class ServiceDown extends Error {}
/** One answer that is of no use; the next question may fare better. */
export class BadReply extends Error {}

/** Where patience ends. */
export const limits = {
  tries: 4,
  /** Milliseconds for one request with its reply. */
  timeout: 20_000,
  /** Milliseconds before the second try; each further pause is four times as long. */
  firstPause: 1000,
  /** Milliseconds that a service may ask to wait. */
  patience: 60_000,
  /** Milliseconds for one service in all. */
  total: 600_000,
};

/** A client that keeps pauses between requests, tries again, waits when told to, and gives up in the end. */
export function openClient(service: Service, world: World, bounds: typeof limits = limits): Client {
  const { now, sleep, environment, agent, email } = world;
  const base = (environment[service.addressVariable] || service.address).replace(/\/$/, '');
  const key = (service.keyVariable && environment[service.keyVariable]) || undefined;
  const writeTo = service.wantsEmail && email ? `; mailto:${email}` : '';
  const hint = service.keyVariable && !key ? `; with a key in ${service.keyVariable} it allows more` : '';
  let start: number | undefined;

  async function ask(path: string, { headers = {}, body }: Ask = {}): Promise<Reply> {
    if (start !== undefined) await sleep(service.pause);
    start ??= now().getTime();
    for (let tries = 1; ; tries++) {
      if (now().getTime() - start > bounds.total)
        throw new ServiceDown(`it took more than ${formatWait(bounds.total)} in all`);
      const outcome = await send(path, headers, body);
      if (typeof outcome !== 'string' && !isTemporary(outcome)) return outcome;
      const told = typeof outcome === 'string' ? undefined : findWait(outcome.headers, now());
      if (told !== undefined && told > bounds.patience)
        throw new ServiceDown(`it asks to wait ${formatWait(told)}${hint}`);
      if (tries === bounds.tries) throw new ServiceDown(`after ${tries} tries, ${describe(outcome)}`);
      await sleep(told ?? bounds.firstPause * 4 ** (tries - 1));
    }
  }

  function describe(outcome: Reply | string): string {
    if (typeof outcome === 'string') return outcome;
    return `it answers with status ${outcome.status}${outcome.status === 429 ? hint : ''}`;
  }

  /** A reply, or in words why there is none. */
  async function send(path: string, headers: Record<string, string>, body: unknown): Promise<Reply | string> {
    try {
      const reply = await fetch(base + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': `${agent} (site generator for researchers${writeTo})`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // What is posted goes along with a key of its own, which no other host should see.
        redirect: body === undefined ? 'follow' : 'error',
        signal: AbortSignal.timeout(bounds.timeout),
      });
      return { status: reply.status, headers: reply.headers, text: await reply.text() };
    } catch (failure) {
      const isLate = failure instanceof Error && failure.name === 'TimeoutError';
      return isLate ? `it did not answer within ${formatWait(bounds.timeout)}` : 'the connection failed';
    }
  }

  return { service, key, ask };
}

/** Whether asking again later may help. GitHub says 403, and not 429, when its hour is used up. */
function isTemporary({ status, headers }: Reply): boolean {
  const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 429 || status >= 500 || (status === 403 && isLimited);
}
