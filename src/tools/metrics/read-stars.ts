import { z } from 'zod';
import { type Answers, askInTurn, inBatches, type TellProgress } from '#tools/metrics/ask-in-turn.ts';
import type { Client } from '#tools/metrics/client.ts';
import { parseReply } from '#tools/metrics/parse-reply.ts';
import type { KnownRepositories } from '#tools/metrics/known-repositories.ts';

/** What GitHub says of a repository; `name` is the one it has now. */
export type StarAnswer = { count: number; name: string } | 'gone';

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
