import type { Answers, TellProgress } from '#tools/metrics/ask-in-turn.ts';
import { askCrossref } from '#tools/metrics/ask-crossref.ts';
import { askOpenAlex } from '#tools/metrics/ask-openalex.ts';
import { askSemanticScholar } from '#tools/metrics/ask-semantic-scholar.ts';
import type { Client } from '#tools/metrics/client.ts';
import type { Mentions } from '#tools/metrics/find-mentions.ts';
import { crossref, openAlex, semanticScholar } from '#tools/metrics/services.ts';

/** What the services say of one paper. */
export interface CitationAnswer {
  /** The number of the first service that knows the paper, and the name of that service. */
  found?: { count: number; source: string };
  /** Why services that come before the one that knows it, or all, did not answer: `OpenAlex: it …`. */
  failures: { source: string; reason: string }[];
}

type AskService = (ids: readonly string[], client: Client, tellProgress?: TellProgress) => Promise<Answers<number>>;

const questions = new Map<string, AskService>([
  [semanticScholar.name, askSemanticScholar],
  [openAlex.name, askOpenAlex],
  [crossref.name, askCrossref],
]);

/**
 * Asks one service after the other for the papers that none before it knows. A paper may have several records, as
 * preprint and as article: the largest number counts, since the sum would count citations of both twice.
 * @param clients in the order in which the services are believed
 */
export async function readCitations(
  papers: Mentions['papers'],
  clients: readonly Client[],
  progressOf: (client: Client) => TellProgress | undefined,
): Promise<Map<string, CitationAnswer>> {
  const result = new Map<string, CitationAnswer>(papers.map(({ key }) => [key, { failures: [] }]));
  for (const client of clients) {
    const source = client.service.name;
    const open = papers.filter(({ key }) => !result.get(key)?.found);
    const ids = [...new Set(open.flatMap((paper) => paper.ids))];
    if (ids.length === 0) continue;
    const { answers, failures } = await questions.get(source)!(ids, client, progressOf(client));
    for (const paper of open) {
      const counts = paper.ids.flatMap((id) => answers.get(id) ?? []);
      const reason = paper.ids.map((id) => failures.get(id)).find((each) => each !== undefined);
      const answer = result.get(paper.key)!;
      if (counts.length > 0) answer.found = { count: Math.max(...counts), source };
      else if (reason) answer.failures.push({ source, reason });
    }
  }
  return result;
}
