import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#model/problem.ts';
import { parseName } from '#publications/names.ts';
import { displayName } from '#publications/publication.ts';
import { closest } from '#text/similar.ts';
import { findReferences } from './find-references.ts';
import { checkReference, placeOf } from './known-ids.ts';

/** Names of people, roles, groups, themes, papers, topics and pages that lead to nothing. */
export function checkUnknownReference(checked: CheckedContent): Problem[] {
  return findReferences(checked).flatMap(checkReference);
}

const folders: Record<string, string> = {
  role: 'experience',
  publication: 'publications',
  'research theme': 'research',
  page: 'pages',
};

/** Published entries that name a draft: nothing is shown in its place. */
export function checkDraftReference(checked: CheckedContent): Problem[] {
  const drafts = new Set(
    checked.content.entries
      .filter(({ data }) => isFields(data) && data.draft === true)
      .map(({ collection, id }) => `${collection}/${id}`),
  );
  return findReferences(checked).flatMap((reference): Problem[] => {
    const { entry, written, what } = reference;
    const isFine = drafts.has(`${entry.collection}/${entry.id}`) || !drafts.has(`${folders[what]}/${written}`);
    if (isFine) return [];
    const message = `The ${what} \`${written}\` is a draft, so it does not appear here.`;
    const hint =
      entry.collection === 'projects' && what === 'role'
        ? 'This project does not appear either until the role is published.'
        : 'It will as soon as `draft` is taken out of its file.';
    return [
      {
        file: entry.file,
        ...placeOf(reference),
        code: 'draft-reference',
        message,
        hint,
        severity: 'warning',
      },
    ];
  });
}

/** Marks for authors whom the paper does not have. */
export function checkUnknownAuthor({ good, bibliography }: CheckedContent): Problem[] {
  const fromBib = new Map(bibliography.map(({ key, authors = [] }) => [key, authors]));
  return good.publications.flatMap(({ entry, data }) => {
    const authors = data.authors?.map(({ name }) => parseName(name)) ?? fromBib.get(entry.id);
    if (!authors || !data.marks) return [];
    const known = new Set(authors.map(displayName));
    const remedy = `Write the name as the paper shows it: ${[...known].slice(0, 8).join(', ')}.`;
    return Object.keys(data.marks).flatMap((written) =>
      checkReference({
        entry,
        path: ['marks', written],
        written,
        what: 'author',
        where: 'in this paper',
        known,
        remedy,
      }),
    );
  });
}

/** A group is a heading within a role, so a project with a group needs a role. */
export function checkGroupWithoutRole({ good }: CheckedContent): Problem[] {
  return good.projects
    .filter(({ data }) => data.group !== undefined && data.role === undefined)
    .map(({ entry, data }) => ({
      file: entry.file,
      position: entry.locate(['group']),
      field: 'group',
      code: 'group-without-role',
      message: `This project names the group \`${data.group}\` but no role, and groups belong to a role.`,
      hint: 'Add `role:` with the name of a file in experience/, or delete `group`.',
      severity: 'error',
    }));
}

/** Themes that are their own ancestors: they would have no place in the tree of research. */
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

/** Files of publications/ that add to no .bib entry and are not a whole publication either. */
export function checkPublicationWithoutEntry({ content, good }: CheckedContent): Problem[] {
  const { file: bibFile, keys } = content.bibliography;
  return good.publications
    .filter(
      ({ entry, data }) =>
        !keys.has(entry.id) && (data.title === undefined || (data.authors ?? data.editors) === undefined),
    )
    .map(({ entry, data }): Problem => {
      const meant = closest(entry.id, keys);
      const missing = [
        data.title === undefined && '`title`',
        (data.authors ?? data.editors) === undefined && '`authors`',
      ]
        .filter(Boolean)
        .join(' and ');
      return {
        file: entry.file,
        position: { line: 1, column: 1 },
        code: 'publication-without-entry',
        message: `${bibFile} has no entry with the key \`${entry.id}\`, and this file alone is not a publication: it has no ${missing}.`,
        hint: meant
          ? `Did you mean \`${meant}\`? Then rename the file to publications/${meant}.mdx.`
          : `Add the entry to ${bibFile}, or write ${missing} here.`,
        severity: 'error',
      };
    });
}
