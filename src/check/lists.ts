import { formatYaml } from '#check/schema/finding.ts';
import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent, WrittenValue } from '#model/checked-content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { findCountry } from '#places/country.ts';
import { entriesOf } from './known-ids.ts';

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

/** `Ernest O.` or `C. S.`: the given names after a comma. */
const onlyGiven = /^(?:\p{Lu}[\p{L}’'-]*\s+)?(?:\p{Lu}\.[\s-]*)+$/u;
/** Universities that are named with a place after a comma. */
const withCampus =
  /^(?:The )?(?:University of (?:California|Texas|Wisconsin|North Carolina|Illinois|Michigan|Minnesota|Massachusetts|Maryland|Colorado|Missouri|Nebraska|Tennessee|Arkansas|Alabama)|State University of New York|SUNY|CUNY|City University of New York|California State University|Texas A&M University|Indiana University|Purdue University|Pennsylvania State University|Rutgers University|Indian Institute of (?:Technology|Science))$/;
const isInstitution =
  /[Uu]niversi|[Ii]nstitut|[Cc]ollege|[Ss]chool|[Ll]ab|[Cc]ent(?:er|re)|[Aa]cademy|[Hh]ospital|\b[A-Z]{2,}\b/;

/** Lists in [ ] in which a comma within an item has made two of one: `[Uppsala, Sweden]`. */
export function checkSplitAtComma({ values }: CheckedContent): Problem[] {
  const lists = values.filter(
    ({ kind, path }) => ['person', 'localized'].includes(kind) && typeof path.at(-1) === 'number',
  );
  const items = new Map(lists.map((value) => [keyOf(value), value]));
  return [...items.values()].flatMap((item): Problem[] => {
    const index = item.path.at(-1);
    const previous = typeof index === 'number' && index > 0 ? items.get(keyOf(item, index - 1)) : undefined;
    if (typeof item.value !== 'string' || typeof previous?.value !== 'string') return [];
    const [before, after] = [previous.value.trim(), item.value.trim()];
    if (before.includes(',') || !isSecondHalf(item, before, after)) return [];
    const { entry, path } = item;
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'split-at-comma',
        message: `"${before}" and "${after}" are read as two items, since a comma ends an item in [ ].`,
        hint: `If they are one, put quotes around it: ${formatYaml([`${before}, ${after}`])}.`,
        severity: 'warning',
      },
    ];
  });
}

function isSecondHalf({ kind, path }: WrittenValue, before: string, after: string): boolean {
  if (kind === 'person') return onlyGiven.test(after) && !/[\s.]/.test(before);
  const list = path.at(-2);
  if (list === 'places') return findCountry(after) !== undefined && findCountry(before) === undefined;
  return list === 'institutions' && withCampus.test(before) && !isInstitution.test(after);
}

const keyOf = ({ entry, kind, path }: WrittenValue, index = path.at(-1)) =>
  `${entry.file}\n${entry.id}\n${kind}\n${formatField([...path.slice(0, -1), index!])}`;
