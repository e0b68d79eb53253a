import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** Themes that are their own ancestors: they would stand nowhere in the tree of research. */
export function checkThemeCycle({ good }: CheckedContent): Problem[] {
  const parents = new Map(good.research.map(({ entry, data }) => [entry.id, data.parent]));
  return good.research.flatMap(({ entry }): Problem[] => {
    const chain = [entry.id];
    for (
      let next = parents.get(entry.id);
      next !== undefined && chain.length <= parents.size;
      next = parents.get(next)
    ) {
      chain.push(next);
      if (next === entry.id) break;
    }
    if (chain.length < 2 || chain.at(-1) !== entry.id) return [];
    const message = `This theme is within itself: ${chain.join(' → ')}.`;
    return [
      {
        file: entry.file,
        position: entry.locate(['parent']),
        field: 'parent',
        code: 'theme-cycle',
        message,
        hint: 'Delete `parent` in one of these files; that theme then stands at the top.',
        severity: 'error',
      },
    ];
  });
}
