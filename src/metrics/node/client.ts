import { UsageError } from '#model/problem.ts';
import { BadReply, fetchWithin, readWithin, ServiceDown } from './fetch-within.ts';
import type { Service } from './services.ts';

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
export interface Client<Asked extends Service = Service> {
  service: Asked;
  key: string | undefined;
  ask: (path: string, ask?: Ask) => Promise<Reply>;
}

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
  /** Milliseconds for all services together. */
  run: 1_200_000,
  /** Bytes of one reply once it is unpacked: the record of a review with thousands of references has two million. */
  bytes: 10_000_000,
  redirects: 3,
};

/**
 * A client that pauses between requests, tries again, waits when asked to, and gives up in the end.
 * @param runStart when the first service was asked, in milliseconds
 * @throws UsageError for an address in the environment to which keys would travel in the open
 */
export function openClient<Asked extends Service>(
  service: Asked,
  world: World,
  bounds: typeof limits = limits,
  runStart = world.now().getTime(),
): Client<Asked> {
  const { now, sleep, environment, agent, email } = world;
  const base = addressOf(service, environment).replace(/\/$/, '');
  const key = (service.key && environment[service.key.variable]) || undefined;
  const writeTo = service.wantsEmail && email ? `; mailto:${email}` : '';
  const hint = service.key && !key ? `; with a key in ${service.key.variable} it allows more` : '';
  let start: number | undefined;

  async function ask(path: string, { headers = {}, body }: Ask = {}): Promise<Reply> {
    if (start !== undefined) await sleep(service.pause);
    start ??= now().getTime();
    for (let tries = 1; ; tries++) {
      if (now().getTime() - start > bounds.total)
        throw new ServiceDown(`it took more than ${formatWait(bounds.total)} in all`);
      if (now().getTime() - runStart > bounds.run)
        throw new ServiceDown(`all services together took more than ${formatWait(bounds.run)}`);
      const outcome = await send(path, headers, body);
      if (typeof outcome !== 'string' && !isTemporary(outcome)) return outcome;
      const told = typeof outcome === 'string' ? undefined : findWait(outcome.headers, now());
      if (told !== undefined && told > bounds.patience)
        throw new ServiceDown(`it asks to wait ${formatWait(told)}${hint}`);
      if (tries === bounds.tries) throw new ServiceDown(`after ${tries} tries, ${describe(outcome, hint)}`);
      await sleep(told ?? bounds.firstPause * 4 ** (tries - 1));
    }
  }

  /** A reply, or in words why there is none. */
  async function send(path: string, headers: Record<string, string>, body: unknown): Promise<Reply | string> {
    try {
      const written = {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': `${agent} (site generator for researchers${writeTo})`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(bounds.timeout),
      };
      const reply = await fetchWithin(base + path, written, bounds);
      return { status: reply.status, headers: reply.headers, text: await readWithin(reply, bounds.bytes) };
    } catch (failure) {
      if (failure instanceof BadReply) throw failure;
      const isLate = failure instanceof Error && failure.name === 'TimeoutError';
      return isLate ? `it did not answer within ${formatWait(bounds.timeout)}` : 'the connection failed';
    }
  }

  return { service, key, ask };
}

/** @param hint what a key would change */
function describe(outcome: Reply | string, hint: string): string {
  if (typeof outcome === 'string') return outcome;
  return `it answers with status ${outcome.status}${outcome.status === 429 ? hint : ''}`;
}

/** The address of a service: its own, or the one that the environment gives. */
function addressOf({ address, addressVariable }: Service, environment: World['environment']): string {
  const given = environment[addressVariable];
  if (!given) return address;
  const { protocol, hostname } = URL.parse(given) ?? {};
  if (protocol === 'https:' || (protocol === 'http:' && isThisComputer(hostname))) return given;
  throw new UsageError(
    `${addressVariable} is ${given}, which is no https address. Write https://…; http is for 127.0.0.1 and localhost.`,
  );
}

const isThisComputer = (hostname = '') => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

/** Whether asking again later may help. GitHub says 403, and not 429, when its hour is used up. */
function isTemporary({ status, headers }: Reply): boolean {
  const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 429 || status >= 500 || (status === 403 && isLimited);
}

/**
 * How long a reply asks to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date, or the end of GitHub's
 * hour when nothing of it is left. Undefined when it does not say.
 */
export function findWait(headers: Headers, now: Date): number | undefined {
  const after = headers.get('retry-after')?.trim();
  if (after) return waitFromRetryAfter(after, now);
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset || !/^\d+$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now.getTime());
}

function waitFromRetryAfter(written: string, now: Date): number | undefined {
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

/** A wait for people: `20 seconds`, `42 minutes`. */
export function formatWait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
