import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import type { Problem } from '#lib/problem.ts';
import { findReferences } from './find-references.ts';
import { placeOf } from './known-ids.ts';

const folders: Record<string, string> = {
  role: 'experience',
  publication: 'publications',
  'research theme': 'research',
  page: 'pages',
};

/** Published entries that name a draft: where the draft would stand, nothing is shown. */
export function checkDraftReference(checked: CheckedContent): Problem[] {
  const drafts = new Set(
    checked.content.entries
      .filter(({ data }) => isFields(data) && data.draft === true)
      .map(({ collection, id }) => `${collection}/${id}`),
  );
  return findReferences(checked).flatMap((reference): Problem[] => {
    const { entry, written, what } = reference;
    const isFine = drafts.has(`${entry.collection}/${entry.id}`) || !drafts.has(`${folders[what]}/${written}`);
    if (isFine) return [];
    const message = `The ${what} \`${written}\` is a draft, so it does not appear here.`;
    const hint =
      entry.collection === 'projects' && what === 'role'
        ? 'This project does not appear either until the role is published.'
        : 'It will as soon as `draft` is taken out of its file.';
    return [
      {
        file: entry.file,
        ...placeOf(reference),
        code: 'draft-reference',
        message,
        hint,
        severity: 'warning',
      },
    ];
  });
}
