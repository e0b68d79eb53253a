import type { CheckedContent } from '#model/checked-content.ts';
import { entriesOf } from '#checks/references/known-ids.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { routeNames } from '#schemas/site.ts';
import { manifestOf } from '#model/manifest.ts';

/** Items of the menu for pages that have nothing to show and so do not exist. */
export function checkEmptyMenuItem(checked: CheckedContent): Problem[] {
  const { routes } = manifestOf(checked);
  return entriesOf(checked, 'site').flatMap(({ entry, data: { menu } }) =>
    (Array.isArray(menu) ? (menu as unknown[]) : []).flatMap((item, index): Problem[] => {
      const name = routeNames.find((route) => route === item);
      if (name === undefined || routes.includes(name)) return [];
      const path = ['menu', index];
      const message = `The page \`${name}\` has nothing to show yet, so the menu leaves it out.`;
      const hint = 'It appears by itself with its first entry; until then, delete this item.';
      return [
        {
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
          code: 'empty-menu-item',
          message,
          hint,
          severity: 'warning',
        },
      ];
    }),
  );
}
