import { findDoubt } from '#tools/metrics/find-doubt.ts';
import type { Answers } from '#tools/metrics/ask-in-turn.ts';
import type { WrittenMetrics } from '#tools/metrics/metrics-file.ts';
import type { Outcome } from '#tools/metrics/outcome.ts';
import type { StarAnswer } from '#tools/metrics/read-stars.ts';

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
