import type { CheckedContent } from '#model/checked-content.ts';
import type { Content } from '#model/content.ts';
import { compareProblems, type Problem } from '#lib/problem.ts';
import { rules } from './rules.ts';

/**
 * All that is wrong with content, in the order in which an author works through it.
 * @param read what the schemas made of it, with what does not follow them
 */
export function checkContent(
  content: Content,
  read: { checked: CheckedContent; problems: readonly Problem[] },
): Problem[] {
  const found = rules.flatMap((check) => check(read.checked));
  return [...content.problems, ...read.problems, ...found].sort(compareProblems);
}
