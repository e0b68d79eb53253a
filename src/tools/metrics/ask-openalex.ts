import { z } from 'zod';
import { type Answers, askInTurn, inBatches, type TellProgress } from '#tools/metrics/ask-in-turn.ts';
import type { Client } from '#tools/metrics/client.ts';
import { parseReply } from '#tools/metrics/parse-reply.ts';

/** The parts of OpenAlex's works that are used. */
const work = z.object({
  doi: z.string().nullish(),
  ids: z.object({ pmid: z.string().nullish() }).optional(),
  cited_by_count: z.number().int().min(0),
});
const works = z.object({ results: z.array(work) });

/** OpenAlex takes up to fifty identifiers in one question. */
const batchSize = 50;

/** A comma or a bar in a DOI would end it in a filter, so such DOIs are asked for one by one. */
const isAskedAlone = (id: string) => /[,|]/.test(id);

/** Asks OpenAlex for citation counts by DOI and PubMed number. */
export function askOpenAlex(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  const inFilters = ids.filter((id) => !isAskedAlone(id));
  const batches = [
    ...['doi:', 'pmid:'].flatMap((kind) =>
      inBatches(
        inFilters.filter((id) => id.startsWith(kind)),
        batchSize,
      ),
    ),
    ...inBatches(ids.filter(isAskedAlone), 1),
  ];
  return askInTurn(batches, (batch) => (isAskedAlone(batch[0]!) ? askOne(batch[0]!) : askSeveral(batch)), tellProgress);

  async function askSeveral(batch: readonly string[]): Promise<Map<string, number>> {
    const kind = batch[0]!.slice(0, batch[0]!.indexOf(':') + 1);
    const filter = kind + batch.map((id) => id.slice(kind.length)).join('|');
    const reply = await client.ask(`/works?${query({ filter, 'per-page': '100' })}`);
    const counts = new Map<string, number>();
    for (const found of parseReply(works, reply, client).results) {
      for (const id of idsOf(found).filter((each) => batch.includes(each)))
        counts.set(id, Math.max(found.cited_by_count, counts.get(id) ?? 0));
    }
    return counts;
  }

  async function askOne(id: string): Promise<Map<string, number>> {
    const reply = await client.ask(`/works/${encodeURIComponent(id)}?${query({})}`);
    if (reply.status === 404) return new Map();
    return new Map([[id, parseReply(work, reply, client).cited_by_count]]);
  }

  function query(fields: Record<string, string>): string {
    const select = 'doi,ids,cited_by_count';
    return new URLSearchParams({ ...fields, select, ...(client.key && { api_key: client.key }) }).toString();
  }
}

function idsOf({ doi, ids }: z.output<typeof work>): string[] {
  const bare = doi?.toLowerCase().replace(/^https?:\/\/doi\.org\//, '');
  const number = /\d+$/.exec(ids?.pmid ?? '')?.[0];
  return [...(bare ? [`doi:${bare}`] : []), ...(number ? [`pmid:${number}`] : [])];
}
