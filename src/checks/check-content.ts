import type { Content } from '#lib/content.ts';
import { compareProblems, type Problem } from '#lib/problem.ts';
import type { CheckedContent, Trust } from './checked-content.ts';
import { readCheckedContent } from './read-checked-content.ts';
import { rules } from './rules.ts';

/** Reads content, with all its problems in the order in which an author works through them. */
export function checkContent(
  content: Content,
  trust: Trust = 'data',
): { checked: CheckedContent; problems: Problem[] } {
  const { checked, problems } = readCheckedContent(content, trust);
  const found = [...content.problems, ...problems, ...rules.flatMap((check) => check(checked))];
  return { checked, problems: found.sort(compareProblems) };
}
