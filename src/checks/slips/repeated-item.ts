import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import { entriesOf } from '#checks/references/known-ids.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** Sections and pages that a list names twice, so that they would be there twice. */
export function checkRepeatedItem(checked: CheckedContent): Problem[] {
  return [
    ...entriesOf(checked, 'site').flatMap(({ entry, data: { menu, home } }) => [
      ...findRepeated(menu, ['menu'], entry),
      ...findRepeated(isFields(home) ? home.sections : undefined, ['home', 'sections'], entry),
    ]),
    ...entriesOf(checked, 'cv').flatMap(({ entry, data: { sections, variants } }) => [
      ...findRepeated(sections, ['sections'], entry),
      ...(Array.isArray(variants) ? (variants as unknown[]) : []).flatMap((variant, index) =>
        findRepeated(isFields(variant) ? variant.sections : undefined, ['variants', index, 'sections'], entry),
      ),
    ]),
  ];
}

type Place = ReturnType<typeof entriesOf>[number]['entry'];

function findRepeated(list: unknown, path: readonly PropertyKey[], { file, locate }: Place): Problem[] {
  if (!Array.isArray(list)) return [];
  const names = (list as unknown[]).map(nameOf);
  return names.flatMap((name, index): Problem[] => {
    if (name === undefined || names.indexOf(name) === index) return [];
    const here = [...path, index];
    return [
      {
        file,
        position: locate(here),
        field: formatField(here),
        code: 'repeated-item',
        message: `\`${name}\` is in this list already, so it would be there twice.`,
        hint: 'Delete one of the two.',
        severity: 'error',
      },
    ];
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const named = isFields(item) ? (item.section ?? item.page ?? item.url) : undefined;
  return typeof named === 'string' ? named : undefined;
}
