import { z } from 'zod';
import { type Answers, askInTurn, inBatches, type TellProgress } from '#tools/metrics/ask-in-turn.ts';
import type { Client } from '#tools/metrics/client.ts';
import { BadReply } from '#tools/metrics/failures.ts';
import { arxivOf, doiOf } from '#tools/metrics/paper-ids.ts';
import { parseReply } from '#tools/metrics/parse-reply.ts';

/** One paper for each id, in the order of the question; null where there is none. */
const papers = z.array(z.object({ citationCount: z.number().int().min(0).nullish() }).nullable());

/** Semantic Scholar takes up to five hundred identifiers in one question. */
const batchSize = 500;

/** Asks Semantic Scholar for citation counts by DOI, arXiv number and PubMed number. */
export function askSemanticScholar(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  return askInTurn(inBatches(ids, batchSize), askBatch, tellProgress);

  async function askBatch(batch: readonly string[]): Promise<Map<string, number>> {
    const reply = await client.ask('/paper/batch?fields=citationCount', {
      headers: client.key ? { 'x-api-key': client.key } : {},
      body: { ids: batch.map(nameOf) },
    });
    // When it knows none of them it calls the question wrong instead of answering with nulls.
    if (reply.status === 400 && reply.text.includes('No valid paper ids given')) return new Map();
    const found = parseReply(papers, reply, client);
    if (found.length !== batch.length)
      throw new BadReply(`it answers for ${found.length} papers and was asked for ${batch.length}`);
    const counts = batch.map((id, index) => [id, found[index]?.citationCount] as const);
    return new Map(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  }
}

function nameOf(id: string): string {
  const arxiv = arxivOf(id);
  if (arxiv) return `ARXIV:${arxiv}`;
  const doi = doiOf(id);
  return doi ? `DOI:${doi}` : id.replace(/^pmid:/, 'PMID:');
}
