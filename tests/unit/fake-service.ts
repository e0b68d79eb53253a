import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Client, limits, openClient, type World } from '#metrics/node/client.ts';
import type { Service } from '#metrics/node/services.ts';

/** A reply as the service sends it; a function does something else with the connection. */
export type Answer =
  { status?: number; headers?: Record<string, string>; body?: string } | ((reply: ServerResponse) => void);

/** A question as the service received it. */
export interface Question {
  method: string;
  /** The path with its query, decoded. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface FakeService {
  address: string;
  questions: Question[];
}

/**
 * A service on this computer. Answers belong to a path without its query; of several the first goes first, and the
 * last stays. A path without an answer is not found.
 */
export async function startService(answers: Record<string, Answer | Answer[]>): Promise<FakeService> {
  const left = new Map(Object.entries(answers).map(([path, each]) => [path, [each].flat()]));
  const questions: Question[] = [];
  const server = createServer(async (request, reply) => {
    let body = '';
    for await (const part of request) body += String(part);
    const path = decodeURIComponent((request.url ?? '').replaceAll('+', ' '));
    questions.push({ method: request.method ?? '', path, headers: request.headers, body });
    const queue = left.get(path.replace(/\?.*$/, '')) ?? [];
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 404, body: 'Resource not found.' };
    if (typeof answer === 'function') answer(reply);
    else reply.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, questions };
}

/** A reply that was written down from the documentation of its service. */
export function recorded(name: string): string {
  return readFileSync(`tests/fixtures/metrics/${name}.json`, 'utf8');
}

export const dayOfTests = new Date('2026-11-22T10:00:00Z');

/** A world in which time stands still but for pauses, which take none; `pauses` says how long they would have been. */
export function fakeWorld(environment: Record<string, string> = {}, email?: string): World & { pauses: number[] } {
  const pauses: number[] = [];
  let now = dayOfTests.getTime();
  return {
    pauses,
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    environment,
    agent: 'Vitrine/1.2.3',
    email,
  };
}

/** A client of a fake service, with the world it lives in. */
export function clientOf(
  service: Service,
  { address }: FakeService,
  { key, email, timeout = 2000 }: { key?: string; email?: string; timeout?: number } = {},
): { client: Client; pauses: number[] } {
  const keys = key && service.key ? { [service.key.variable]: key } : {};
  const world = fakeWorld({ [service.addressVariable]: address, ...keys }, email);
  return { client: openClient(service, world, { ...limits, timeout }), pauses: world.pauses };
}
