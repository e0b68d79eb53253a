import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import { findInlineLinks } from '#lib/inline-links.ts';
import { keyOfAddress, splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { entriesOf, isUnreadable, type Reference, type Target } from './known-ids.ts';

/** Publications and ranks that prose names: `[@key]` and `<Work of="key" />`, links to `@key`, `<Rank of="id" />`. */
export function findMentions(checked: CheckedContent, paper: Target): Reference[] {
  const inTexts = checked.values.flatMap(({ entry, kind, value, path }): Reference[] => {
    if (kind !== 'text' || typeof value !== 'string' || !value.includes('@')) return [];
    const cited = splitCiteMarks(value).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.key]));
    const linked = findInlineLinks(value).flatMap((address) => keyOfAddress(address) ?? []);
    return [...cited, ...linked].map((written) => ({ entry, path, written, ...paper }));
  });
  const inBodies = checked.bodies.flatMap(({ entry, body }) =>
    body.mentions.map(({ key, position }): Reference => ({ entry, path: [], written: key, position, ...paper })),
  );
  return [...inTexts, ...inBodies, ...findRanks(checked)];
}

function findRanks(checked: CheckedContent): Reference[] {
  if (isUnreadable(checked, 'metrics.json')) return [];
  const ranks = entriesOf(checked, 'metrics').flatMap(({ data }) =>
    isFields(data.ranks) ? Object.keys(data.ranks) : [],
  );
  const target: Target = { what: 'rank', known: new Set(ranks), remedy: 'Add it to `ranks` in metrics.json.' };
  return checked.bodies.flatMap(({ entry, body }) =>
    body.components.flatMap(({ name, attributes, position }): Reference[] =>
      name === 'Rank' && attributes.of ? [{ entry, path: [], written: attributes.of, position, ...target }] : [],
    ),
  );
}
