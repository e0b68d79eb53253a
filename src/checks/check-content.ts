import type { Content } from '#lib/content.ts';
import { compareProblems, type Problem } from '#lib/problem.ts';
import { readCheckedContent } from './read-checked-content.ts';
import { rules } from './rules.ts';

/** All problems of a content folder, in the order in which an author works through them. */
export function checkContent(content: Content): Problem[] {
  const { checked, problems } = readCheckedContent(content);
  const found = [...content.problems, ...problems, ...rules.flatMap((check) => check(checked))];
  return found.sort(compareProblems);
}
