import { z } from 'zod';
import { type Answers, askInTurn, inBatches, type TellProgress } from '#tools/metrics/ask-in-turn.ts';
import type { Client } from '#tools/metrics/client.ts';
import { arxivOf, doiOf } from '#tools/metrics/paper-ids.ts';
import { parseReply } from '#tools/metrics/parse-reply.ts';

/** The part of Crossref's works that is used. */
const work = z.object({ message: z.object({ 'is-referenced-by-count': z.number().int().min(0) }) });

/** Asks Crossref for citation counts, one DOI after the other. DOIs of arXiv are registered elsewhere. */
export function askCrossref(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  const dois = ids.filter((id) => doiOf(id) !== undefined && arxivOf(id) === undefined);
  return askInTurn(inBatches(dois, 1), async ([id = '']) => askOne(id), tellProgress);

  async function askOne(id: string): Promise<Map<string, number>> {
    const reply = await client.ask(`/works/${encodeURIComponent(doiOf(id)!)}`);
    if (reply.status === 404) return new Map();
    return new Map([[id, parseReply(work, reply, client).message['is-referenced-by-count']]]);
  }
}
