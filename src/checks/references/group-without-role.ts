import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** A group is a heading within a role, so a project with a group needs a role. */
export function checkGroupWithoutRole({ good }: CheckedContent): Problem[] {
  return good.projects
    .filter(({ data }) => data.group !== undefined && data.role === undefined)
    .map(({ entry, data }) => ({
      file: entry.file,
      position: entry.locate(['group']),
      field: 'group',
      code: 'group-without-role',
      message: `This project names the group \`${data.group}\` but no role, and groups belong to a role.`,
      hint: 'Add `role:` with the name of a file in experience/, or delete `group`.',
      severity: 'error',
    }));
}
