import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';
import { findReferences } from './find-references.ts';
import { checkReference } from './known-ids.ts';

/** Names of people, roles, groups, themes, papers, topics and pages that lead to nothing. */
export function checkUnknownReference(checked: CheckedContent): Problem[] {
  return findReferences(checked).flatMap(checkReference);
}
