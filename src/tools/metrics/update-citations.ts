import { findDoubt } from '#tools/metrics/find-doubt.ts';
import type { WrittenMetrics } from '#tools/metrics/metrics-file.ts';
import type { Outcome } from '#tools/metrics/outcome.ts';
import type { CitationAnswer } from '#tools/metrics/read-citations.ts';
import { citationServices } from '#tools/metrics/services.ts';

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
