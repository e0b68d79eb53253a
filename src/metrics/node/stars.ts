import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findDoubt } from '#metrics/find-doubt.ts';
import { writeAtomically } from '#node/cache.ts';
import type { Client } from './client.ts';
import { type Answers, askInTurn, inBatches, type TellProgress } from './fetch-within.ts';
import type { WrittenMetrics } from './metrics-file.ts';
import { type Outcome, parseReply } from './outcome.ts';

/** What GitHub says of a repository; `name` is the one it has now. */
type StarAnswer = { count: number; name: string } | 'gone';

/** The part of GitHub's "Get a repository" that is used. */
const repository = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  stargazers_count: z.number().int().min(0),
});

/**
 * Reads the stars of repositories (`owner/name`). What GitHub said last time is asked for as changed or not, which
 * with a token costs nothing of the hourly allowance.
 * @param known what GitHub said last time, by repository; brought up to date
 */
export function readStars(
  repositories: readonly string[],
  client: Client,
  known: KnownRepositories,
  tellProgress?: TellProgress,
): Promise<Answers<StarAnswer>> {
  return askInTurn(
    inBatches(repositories, 1),
    async ([name = '']) => new Map([[name, await readOne(name)]]),
    tellProgress,
  );

  async function readOne(name: string): Promise<StarAnswer> {
    const last = known.get(name);
    const reply = await client.ask(`/repos/${name}`, {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(client.key && { authorization: `Bearer ${client.key}` }),
        ...(last && { 'if-none-match': last.etag }),
      },
    });
    if (reply.status === 304 && last) return { count: last.count, name: last.name };
    // 451: taken down for legal reasons. Both are all that strangers learn of a private repository.
    if ([404, 451].includes(reply.status)) return 'gone';
    const { full_name, stargazers_count } = parseReply(repository, reply, client);
    const etag = reply.headers.get('etag');
    if (etag) known.set(name, { etag, count: stargazers_count, name: full_name });
    return { count: stargazers_count, name: full_name };
  }
}

type Stars = NonNullable<WrittenMetrics['stars']>;

/**
 * The stars with what was read today. A repository keeps the name that the content has, since that is how the site
 * finds its number; what could not be read keeps its last number and its day.
 * @param answers by repository in small letters: GitHub does not know capitals
 */
export function updateStars(
  old: Stars,
  repositories: readonly string[],
  { answers, failures }: Answers<StarAnswer>,
  today: string,
): { stars: Stars; outcomes: Outcome[]; renamed: [string, string][] } {
  const stars = { ...old };
  const renamed: [string, string][] = [];
  const outcomes = repositories.map((name): Outcome => {
    const before = old[name]?.count;
    const answer = answers.get(name.toLowerCase());
    const doubt = answer && answer !== 'gone' ? findDoubt(answer.count, before) : undefined;
    if (answer && answer !== 'gone' && !doubt) {
      stars[name] = { count: answer.count, asOf: today };
      if (answer.name.toLowerCase() !== name.toLowerCase()) renamed.push([name, answer.name]);
      return { name, unit: 'stars', count: answer.count, before, asOf: today };
    }
    const failure = failures.get(name.toLowerCase()) ?? doubt;
    const reason = failure ? `GitHub: ${failure}` : 'GitHub shows no repository of this name to strangers';
    const asOf = old[name]?.asOf;
    const state = { isFailure: Boolean(failure), isDoubted: Boolean(doubt) };
    return { name, unit: 'stars', count: before, before, asOf, reason, ...state };
  });
  const forgotten = Object.entries(old)
    .filter(([name]) => !repositories.includes(name))
    .map(([name, { count, asOf }]): Outcome => {
      const reason = 'the content does not mention it any more';
      return { name, unit: 'stars', count, before: count, asOf, reason };
    });
  return { stars, outcomes: [...outcomes, ...forgotten], renamed };
}

/** What GitHub said of repositories last time, with the tag by which it knows whether that has changed. */
type KnownRepositories = Map<string, { etag: string; count: number; name: string }>;

const kept = z.record(z.string(), z.object({ etag: z.string(), count: z.number(), name: z.string() }));

/** Reads the file that keeps them; a file that cannot be read is as good as none. */
export function readKnownRepositories(file: string): KnownRepositories {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(kept.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

export function saveKnownRepositories(file: string, known: KnownRepositories): void {
  if (known.size > 0) writeAtomically(file, `${JSON.stringify(Object.fromEntries(known))}\n`);
}
