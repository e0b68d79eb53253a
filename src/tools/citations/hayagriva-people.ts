import type { Name, Publication } from '#lib/bibliography/publication.ts';
import type { HayagrivaEntry, HayagrivaPerson } from '#tools/citations/hayagriva-entry.ts';
import { hayagrivaPerson } from '#tools/citations/hayagriva-text.ts';
import { groupStart, otherEditors, otherPeople } from '#tools/citations/private-characters.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

type People = Pick<HayagrivaEntry, 'author' | 'editor' | 'affiliated'>;

/** The people of a work. Who holds a patent takes the place of authors who are not named. */
export function peopleOf(publication: Publication, rules: StyleRules): People {
  const { authors, others, editors, editorsOthers, translators, holders, type } = publication;
  const named = authors.length === 0 && type === 'patent' && !rules.holders ? (holders ?? []) : authors;
  const author = listOf(named, others, rules);
  const group = collaborationOf(publication);
  if (group && !others && author.length > 0) {
    const { name } = hayagrivaPerson({ literal: group }, rules);
    author.push({ name: `${groupStart}${name}` });
  } else if (group && author.length === 0) author.push(hayagrivaPerson({ literal: group }, rules));
  const translator = listOf(translators ?? [], false, rules);
  return {
    ...(author.length > 0 && { author }),
    ...(editors.length > 0 && {
      editor: listOf(editors, editorsOthers === true, rules, author.length > 0 ? otherEditors : otherPeople),
    }),
    ...(translator.length > 0 && { affiliated: [{ role: 'translator', names: translator }] }),
  };
}

export function listOf(
  people: readonly Name[],
  others: boolean,
  rules: StyleRules,
  mark = otherPeople,
): HayagrivaPerson[] {
  const list = people.map((person) => hayagrivaPerson(person, rules));
  return others && list.length > 0 ? [...list, { name: mark }] : list;
}

/** The group on whose behalf the authors publish, with the word that its members say: `ATLAS Collaboration`. */
export function collaborationOf({ collaboration, authors }: Publication): string | undefined {
  if (!collaboration) return undefined;
  const name = /collaborat|group|team|consorti|project|network|investigators|society|\p{Script=Han}/iu.test(
    collaboration,
  )
    ? collaboration
    : `${collaboration} Collaboration`;
  return authors.some(({ literal }) => literal?.includes(collaboration)) ? undefined : name;
}

/**
 * Puts a mark into the name that comes first, before its last word, where the particle is still found; into the title
 * where there is no name. Names that differ also keep the engine from telling works of one year apart as 1957a and b.
 */
export function markEntry(entry: HayagrivaEntry, mark: string, alsoTitle = false): HayagrivaEntry {
  const [role, people] = entry.author ? (['author', entry.author] as const) : (['editor', entry.editor] as const);
  const [first, ...rest] = people ?? [];
  const title = typeof entry.title === 'string' ? entry.title : (entry.title?.value ?? '');
  return {
    ...entry,
    ...(first && { [role]: [{ ...first, name: first.name.replace(/(?=\S+$)/, mark) }, ...rest] }),
    ...((!first || alsoTitle) && { title: title.replace(/(?<=[^\s{}])|$/, mark) }),
  };
}
