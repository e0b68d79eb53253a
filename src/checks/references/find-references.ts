import type { CheckedContent } from '#checks/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import type { Entry } from '#lib/content.ts';
import { idsOfFolder, isUnreadable, type Reference, wordsAt } from './known-ids.ts';

/** Everything of the content that entries name by its id. */
export function findReferences(checked: CheckedContent): Reference[] {
  return [...findPeople(checked), ...findInEntries(checked)];
}

function findPeople(checked: CheckedContent): Reference[] {
  if (isUnreadable(checked, 'people.yaml')) return [];
  const people = checked.content.entries.filter(({ collection }) => collection === 'people');
  const known = new Set(wordsAt(people.map(({ data }) => data), 'id'));
  return checked.values.flatMap(({ entry, kind, value, path }): Reference[] => {
    if (kind !== 'person' || !isFields(value) || typeof value.person !== 'string') return [];
    return [{ entry, path: [...path, 'person'], written: value.person, what: 'person', known, remedy: `Add \`- id: ${value.person}\` with a name to people.yaml.` }];
  });
}

function findInEntries(checked: CheckedContent): Reference[] {
  const roles = idsOfFolder(checked, 'experience');
  const themes = idsOfFolder(checked, 'research');
  const pages = idsOfFolder(checked, 'pages');
  const bibliography = checked.content.bibliography;
  const papers = new Set([...bibliography.entries.map(({ key }) => key), ...idsOfFolder(checked, 'publications')]);
  const groups = new Map(entriesOf(checked, 'experience').map(({ id, data }) => [id, wordsAt(data.groups, 'id')]));
  const site = entriesOf(checked, 'site')[0]?.data;
  const topics = new Set(wordsAt(isFields(site?.publications) ? site.publications.topics : [], 'id'));

  const one = (entry: Written, key: string, what: string, known: ReadonlySet<string>, remedy: string) =>
    typeof entry.data[key] === 'string' ? [{ entry: entry.entry, path: [key], written: entry.data[key], what, known, remedy }] : [];
  const each = (entry: Written, key: string, what: string, known: ReadonlySet<string>, remedy: string) => {
    const items: unknown = entry.data[key];
    if (!Array.isArray(items)) return [];
    return items.flatMap((written: unknown, index): Reference[] => (typeof written === 'string' ? [{ entry: entry.entry, path: [key, index], written, what, known, remedy }] : []));
  };
  const newPaper = 'Add it to publications.bib, or write a file of this name in publications/.';
  const newTheme = 'Write a file of this name in research/.';
  const toPapers = (entry: Written) => (isUnreadable(checked, bibliography.file) ? [] : each(entry, 'publications', 'publication', papers, newPaper));

  return [
    ...entriesOf(checked, 'research').flatMap((theme) => [...one(theme, 'parent', 'research theme', themes, newTheme), ...toPapers(theme)]),
    ...entriesOf(checked, 'projects').flatMap((project) => [
      ...one(project, 'role', 'role', roles, 'Write a file of this name in experience/, or leave `role` out.'),
      ...(groups.has(String(project.data.role))
        ? one(project, 'group', `group of the role \`${String(project.data.role)}\`:`, new Set(groups.get(String(project.data.role))), `Add it to \`groups\` in experience/${String(project.data.role)}.mdx.`)
        : []),
      ...toPapers(project),
    ]),
    ...entriesOf(checked, 'publications').flatMap((paper) => [
      ...(isUnreadable(checked, 'site.yaml') ? [] : each(paper, 'topics', 'topic', topics, 'Add it to `publications.topics` in site.yaml.')),
      ...each(paper, 'themes', 'research theme', themes, newTheme),
    ]),
    ...entriesOf(checked, 'site').flatMap(({ entry, data }) =>
      (Array.isArray(data.menu) ? (data.menu as unknown[]) : []).flatMap((item, index): Reference[] =>
        isFields(item) && typeof item.page === 'string'
          ? [{ entry, path: ['menu', index, 'page'], written: item.page, what: 'page', known: pages, remedy: `Write pages/${item.page}.mdx.` }]
          : [],
      ),
    ),
  ];
}

interface Written {
  entry: Entry;
  id: string;
  data: Record<string, unknown>;
}

/** The entries of a collection as they are written, translations left out. */
function entriesOf({ content }: CheckedContent, collection: Entry['collection']): Written[] {
  return content.entries.flatMap((entry): Written[] =>
    entry.collection === collection && entry.lang === undefined && isFields(entry.data) ? [{ entry, id: entry.id, data: entry.data }] : [],
  );
}
