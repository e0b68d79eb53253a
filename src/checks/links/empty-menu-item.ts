import type { CheckedContent } from '#checks/checked-content.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { shownRoutes } from './site-addresses.ts';

/** Items of the menu for pages that have nothing to show and so do not exist. */
export function checkEmptyMenuItem(checked: CheckedContent): Problem[] {
  const shown = shownRoutes(checked);
  return checked.good.site.flatMap(({ entry, data: { menu = [] } }) =>
    menu.flatMap((item, index): Problem[] => {
      if (typeof item !== 'string' || shown.has(item)) return [];
      const path = ['menu', index];
      const message = `The page \`${item}\` has nothing to show yet, so the menu leaves it out.`;
      return [{ file: entry.file, position: entry.locate(path), field: formatField(path), code: 'empty-menu-item', message, hint: 'It appears by itself with its first entry; until then, delete this item.', severity: 'warning' }];
    }),
  );
}
