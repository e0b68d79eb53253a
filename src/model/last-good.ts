import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import type { Entry } from './content.ts';

/**
 * Content as pages show it while somebody edits it: an entry that cannot be read says what it last said, or is left out;
 * the others go on. Profile and site.yaml stay when they are deleted, for every page needs them.
 * @param last what pages showed before
 */
export function withLastGood(checked: CheckedContent, last: CheckedContent | undefined): CheckedContent {
  const { content, flawed } = checked;
  const unreadable = new Set(content.problems.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
  if (flawed.size === 0 && unreadable.size === 0 && checked.good.profile[0] && checked.good.site[0]) return checked;

  const keep = <Item extends { entry: Entry }>(now: readonly Item[], before: readonly Item[] = []): Item[] => {
    const known = new Map(before.map((item) => [nameOf(item.entry), item]));
    const shown = now.flatMap((item) => (flawed.has(item.entry) ? (known.get(nameOf(item.entry)) ?? []) : [item]));
    const names = new Set(shown.map(({ entry }) => nameOf(entry)));
    // Of a flawed entry too little may be left to be among those of now.
    const flawedNames = new Set([...flawed].map(nameOf));
    const missing = before.filter(
      ({ entry }) => !names.has(nameOf(entry)) && (unreadable.has(entry.file) || flawedNames.has(nameOf(entry))),
    );
    return [...shown, ...missing];
  };
  const good = Object.fromEntries(
    Object.entries(checked.good).map(([name, entries]) => [
      name,
      keep<CheckedEntry<unknown>>(entries, last?.good[name as keyof CheckedContent['good']]),
    ]),
  ) as unknown as CheckedContent['good'];
  if (!good.profile[0]) good.profile = last?.good.profile ?? [];
  if (!good.site[0]) good.site = last?.good.site ?? [];
  return {
    ...checked,
    good,
    translations: keep(checked.translations, last?.translations),
    bodies: keep(checked.bodies, last?.bodies),
  };
}

const nameOf = ({ collection, id, lang }: Entry) => `${collection}/${id} ${lang ?? ''}`;
