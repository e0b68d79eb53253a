import type { Result } from 'lighthouse';

/** What Lighthouse calls the four things that have to be perfect, in the order of its reports. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A young category that is told and not asked for. */
export const youngCategory = 'agentic-browsing';

/** What Lighthouse says about a page. */
export interface Judgement {
  path: string;
  /** 0 to 100, in the order of `categories`. */
  scores: number[];
  /** Largest contentful paint and total blocking time in milliseconds, and the sum of layout shifts. */
  lcp: number;
  tbt: number;
  cls: number;
  /** What took points, each in a sentence: `seo: Document does not have a meta description`. */
  faults: string[];
  /** The same for the young category. */
  remarks: string[];
  /** How often it was asked until performance was 100. */
  attempts: number;
}

/** Whether all that has to be perfect is. */
export function isPerfect({ scores }: Judgement): boolean {
  return scores.every((score) => score === 100);
}

/**
 * Reads what matters from a result of Lighthouse.
 * @throws When Lighthouse could not load or measure the page.
 */
export function readJudgement(path: string, result: Result): Omit<Judgement, 'attempts'> {
  if (result.runtimeError) throw new Error(`Lighthouse could not judge /${path}: ${result.runtimeError.message}`);
  const scores = categories.map((id) => Math.floor((result.categories[id]?.score ?? 0) * 100 + 1e-6));
  const measure = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    path,
    scores,
    lcp: measure('largest-contentful-paint'),
    tbt: measure('total-blocking-time'),
    cls: measure('cumulative-layout-shift'),
    faults: categories.flatMap((id, index) => (scores[index] === 100 ? [] : findFaults(result, id))),
    remarks: findFaults(result, youngCategory),
  };
}

/** The audits of a category that count and are not perfect, and the elements they found. */
function findFaults({ categories: all, audits }: Result, id: string): string[] {
  const counted = all[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id: audit }) => {
    const { title, score, scoreDisplayMode, displayValue, explanation, details } = audits[audit]!;
    if (scoreDisplayMode === 'error') return `${id}: ${title}: ${audits[audit]!.errorMessage}`;
    if (score === null || score === 1) return [];
    const items = details && 'items' in details ? (details.items as { node?: { selector?: string } }[]) : [];
    const found = items.flatMap(({ node }) => node?.selector ?? []).slice(0, 3);
    return `${id}: ${[title, displayValue, explanation, found.join(', ')].filter(Boolean).join('; ')}`;
  });
}
