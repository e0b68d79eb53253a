import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Whether the issues say that the value as a whole is of another kind than this arm is for. */
function isOfOtherKind(issues: readonly Issue[], value: unknown): boolean {
  return issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_union' && issue.errors.every((arm) => isOfOtherKind(arm, value))) ||
        (issue.code === 'invalid_value' && typeof value !== typeof issue.values[0])),
  );
}

/** Whether an arm is for a fixed word, which says less about a value than an arm for values of its kind. */
function isForWord(issues: readonly Issue[]): number {
  return Number(issues.some(({ code, path }) => code === 'invalid_value' && path.length === 0));
}

/** How many keys an arm does not know; one that takes any language, and not this key, is meant even less. */
function countUnknownKeys(issues: readonly Issue[], value: unknown): number {
  const counts = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.length;
    if (issue.code === 'invalid_key') return 2;
    if (issue.code !== 'invalid_union' || issue.path.length > 0) return 0;
    const arms = issue.errors.filter((arm) => !isOfOtherKind(arm, value)).map((arm) => countUnknownKeys(arm, value));
    return arms.length > 0 ? Math.min(...arms) : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The issues of the arm of a union that the author most likely meant: one for the kind of value that
 * was written, with the fewest unknown keys, then the fewest issues. Empty when no arm takes such a value.
 */
export function issuesOfBestArm(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const fitting = issue.errors.filter((issues) => issues.length > 0 && !isOfOtherKind(issues, value));
  const [best] = fitting.toSorted(
    (a, b) =>
      isForWord(a) - isForWord(b) || countUnknownKeys(a, value) - countUnknownKeys(b, value) || a.length - b.length,
  );
  return best ?? [];
}

/** The fixed words that the arms of a union offer, such as `present` for the end of a period. */
export function wordsOffered(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values : []))
    .filter((word) => typeof word === 'string');
}

/** The kinds of value that the arms of a union take, in Zod's words and without repetition. */
export function kindsTaken(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const kinds = issue.errors.flat().flatMap((inner): string[] => {
    if (inner.path.length > 0) return [];
    if (inner.code === 'invalid_type') return [inner.expected];
    if (inner.code === 'invalid_union') return kindsTaken(inner);
    return inner.code === 'invalid_value' ? ['string'] : [];
  });
  return [...new Set(kinds.map((kind) => (kind === 'record' ? 'object' : kind)))];
}
