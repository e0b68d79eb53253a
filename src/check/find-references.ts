import { formatChoice } from '#check/schema/finding.ts';
import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import { routeNames } from '#model/schema/site-settings.ts';
import { keyOfAddress, splitCiteMarks } from '#text/cite-mark.ts';
import { findInlineLinks } from '#text/inline-markdown.ts';
import { entriesOf, idsOfFolder, isUnreadable, type Reference, type Target, wordsAt } from './known-ids.ts';

/** Everything of the content that entries name by its id. */
export function findReferences(checked: CheckedContent): Reference[] {
  return [
    ...findPeople(checked),
    ...findInFields(checked),
    ...findGroups(checked),
    ...findMenuPages(checked),
    ...findMentions(checked, paperTarget(checked)),
  ];
}

function paperTarget(checked: CheckedContent): Target {
  const { file, keys } = checked.content.bibliography;
  return {
    what: 'publication',
    known: new Set([...keys, ...idsOfFolder(checked, 'publications')]),
    remedy: `Add it to ${file}, or write a file of this name in publications/.`,
  };
}

function findPeople(checked: CheckedContent): Reference[] {
  if (isUnreadable(checked, 'people.yaml')) return [];
  const people = checked.content.entries.filter(({ collection }) => collection === 'people');
  const known = new Set(
    wordsAt(
      people.map(({ data }) => data),
      'id',
    ),
  );
  return checked.values.flatMap(({ entry, kind, value, path }): Reference[] => {
    if (kind !== 'person' || !isFields(value) || typeof value.person !== 'string') return [];
    const remedy = `Add \`- id: ${value.person}\` with a name to people.yaml.`;
    return [{ entry, path: [...path, 'person'], written: value.person, what: 'person', known, remedy }];
  });
}

/** The fields that name one entry of a kind, or a list of them. */
function findInFields(checked: CheckedContent): Reference[] {
  const site = entriesOf(checked, 'site')[0]?.data;
  const theme: Target = {
    what: 'research theme',
    known: idsOfFolder(checked, 'research'),
    remedy: 'Write a file of this name in research/.',
  };
  const role: Target = {
    what: 'role',
    known: idsOfFolder(checked, 'experience'),
    remedy: 'Write a file of this name in experience/, or leave `role` out.',
  };
  const topic: Target = {
    what: 'topic',
    known: new Set(wordsAt(isFields(site?.publications) ? site.publications.topics : [], 'id')),
    remedy: 'Add it to `publications.topics` in site.yaml.',
  };
  const paper = paperTarget(checked);
  const fields: readonly (readonly [Entry['collection'], string, Target, string?])[] = [
    ['research', 'parent', theme],
    ['projects', 'role', role],
    ['publications', 'themes', theme],
    ['publications', 'topics', topic, 'site.yaml'],
    ['research', 'publications', paper],
    ['projects', 'publications', paper],
  ];
  const judged = fields.filter(([, , , file]) => file === undefined || !isUnreadable(checked, file));
  return judged.flatMap(([collection, key, target]) =>
    entriesOf(checked, collection).flatMap(({ entry, data }) =>
      wordsWithPaths(data[key], key).map(({ written, path }) => ({ entry, path, written, ...target })),
    ),
  );
}

/** A field that holds a word, or a list of words, with the place of each. */
function wordsWithPaths(value: unknown, key: string): { written: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ written: value, path: [key] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((written: unknown, index) =>
    typeof written === 'string' ? [{ written, path: [key, index] }] : [],
  );
}

function findGroups(checked: CheckedContent): Reference[] {
  const groups = new Map(
    entriesOf(checked, 'experience').map(({ entry, data }) => [entry.id, new Set(wordsAt(data.groups, 'id'))]),
  );
  return entriesOf(checked, 'projects').flatMap(({ entry, data: { role, group } }): Reference[] => {
    const known = groups.get(String(role));
    if (typeof role !== 'string' || typeof group !== 'string' || !known) return [];
    return [
      {
        entry,
        path: ['group'],
        written: group,
        what: 'group',
        where: `in experience/${role}.mdx`,
        known,
        remedy: `Add it to \`groups\` in experience/${role}.mdx.`,
      },
    ];
  });
}

function findMenuPages(checked: CheckedContent): Reference[] {
  const known = idsOfFolder(checked, 'pages');
  const named: Target = {
    what: 'page',
    known: new Set([...known, ...routeNames]),
    remedy: `The engine has ${formatChoice(routeNames).replace(' or ', ' and ')}, of which \`about\` is the home page; others are files in pages/.`,
  };
  return entriesOf(checked, 'site').flatMap(({ entry, data: { menu } }) =>
    (Array.isArray(menu) ? (menu as unknown[]) : []).flatMap((item, index): Reference[] => {
      if (typeof item === 'string' && !(routeNames as readonly string[]).includes(item))
        return [{ entry, path: ['menu', index], written: item, ...named }];
      if (!isFields(item) || typeof item.page !== 'string') return [];
      return [
        {
          entry,
          path: ['menu', index, 'page'],
          written: item.page,
          what: 'page',
          known,
          remedy: `Write pages/${item.page}.mdx.`,
        },
      ];
    }),
  );
}

/** Publications and ranks that prose names: `[@key]` and `<Work of="key" />`, links to `@key`, `<Rank of="id" />`. */
function findMentions(checked: CheckedContent, paper: Target): Reference[] {
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
