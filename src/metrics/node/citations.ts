import { findDoubt } from '#metrics/find-doubt.ts';
import type { Asked } from '#metrics/find-asked.ts';
import type { Client } from './client.ts';
import type { TellProgress } from './fetch-within.ts';
import type { WrittenMetrics } from './metrics-file.ts';
import type { Outcome } from './outcome.ts';
import { type CitationService, citationServices } from './services.ts';

/** What the services say of one paper. */
interface CitationAnswer {
  /** The number of the first service that knows the paper, and the name of that service. */
  found?: { count: number; source: string };
  /** Why services that come before the one that knows it, or all, did not answer: `OpenAlex: it …`. */
  failures: { source: string; reason: string }[];
}

/**
 * Asks one service after the other for the papers that none before it knows. A paper may have several records, as
 * preprint and as article: the largest number counts, since the sum would count citations of both twice.
 * @param clients in the order in which the services are believed
 */
export async function readCitations(
  papers: Asked['papers'],
  clients: readonly Client<CitationService>[],
  progressOf: (client: Client) => TellProgress | undefined,
): Promise<Map<string, CitationAnswer>> {
  const result = new Map<string, CitationAnswer>(papers.map(({ key }) => [key, { failures: [] }]));
  for (const client of clients) {
    const source = client.service.name;
    const open = papers.filter(({ key }) => !result.get(key)?.found);
    const ids = [...new Set(open.flatMap((paper) => paper.ids))];
    if (ids.length === 0) continue;
    const { answers, failures } = await client.service.ask(ids, client, progressOf(client));
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

type Citations = NonNullable<WrittenMetrics['citations']>;
type Citation = Citations[string];

/** Whether an author wrote the number: it is approximate, or from where this command does not ask. */
export function isByHand({ source, approximate }: Citation): boolean {
  return approximate === true || !citationServices.some(({ name }) => name === source);
}

/**
 * The citations with what was read today. What the author wrote stays. So does a number of a service that failed
 * today, rather than to give way to that of a service further down: the two count differently, and the number would
 * jump down and up again. What could not be read keeps its last number and its day.
 */
export function updateCitations(
  old: Citations,
  keys: readonly string[],
  answers: ReadonlyMap<string, CitationAnswer>,
  today: string,
): { citations: Citations; outcomes: Outcome[] } {
  const citations = { ...old };
  const outcomes = keys.flatMap((name): Outcome[] => {
    const last = old[name];
    const answer = answers.get(name);
    if (!answer || (last && isByHand(last))) return [];
    const { found, failures } = answer;
    const failed = failures.find(({ source }) => !found || source === last?.source);
    const doubt = found && !failed ? findDoubt(found.count, last?.count) : undefined;
    if (found && !failed && !doubt) {
      citations[name] = { count: found.count, asOf: today, source: found.source };
      return [{ name, unit: 'citations', count: found.count, before: last?.count, asOf: today }];
    }
    const reason = failed
      ? `${failed.source}: ${failed.reason}`
      : doubt
        ? `${found!.source}: ${doubt}`
        : 'no service knows it';
    return [
      {
        name,
        unit: 'citations',
        count: last?.count,
        before: last?.count,
        asOf: last?.asOf,
        reason,
        isFailure: Boolean(failed ?? doubt),
        isDoubted: Boolean(doubt),
      },
    ];
  });
  return { citations, outcomes: [...outcomes, ...untouched(old, outcomes)] };
}

/** The numbers that were not asked for. */
function untouched(old: Citations, outcomes: readonly Outcome[]): Outcome[] {
  const asked = new Set(outcomes.map(({ name }) => name));
  return Object.entries(old)
    .filter(([name]) => !asked.has(name))
    .map(([name, last]): Outcome => {
      const reason = isByHand(last)
        ? `written by hand (${last.approximate ? 'approximate, ' : ''}${last.source})`
        : 'the content has no such paper with a DOI, arXiv or PubMed number any more';
      return { name, unit: 'citations', count: last.count, before: last.count, asOf: last.asOf, reason };
    });
}
