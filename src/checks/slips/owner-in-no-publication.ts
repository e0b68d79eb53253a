import type { CheckedContent } from '#model/checked-content.ts';
import { parseName } from '#lib/bibliography/names.ts';
import { displayName, type Name } from '#lib/bibliography/publication.ts';
import { isNamed } from '#lib/people.ts';
import type { Problem } from '#lib/problem.ts';

/** A bibliography of which the owner of the site has written nothing: it is somebody else's, or names another form. */
export function checkOwnerInNoPublication({ good, bibliography, content }: CheckedContent): Problem[] {
  const profile = good.profile.find(({ entry }) => entry.lang === undefined);
  if (!profile) return [];
  const { name } = profile.data;
  const fromBib = bibliography.flatMap(({ authors = [], editors = [] }) => [...authors, ...editors]);
  const fromFiles = good.publications.flatMap(({ data: { authors = [], editors = [] } }) => [
    ...authors.map((author) => parseName(author.name)),
    ...editors.map(parseName),
  ]);
  const people: Name[] = [...fromBib, ...fromFiles];
  if (people.length === 0 || people.some((person) => isNamed(name, person))) return [];
  return [
    {
      file: bibliography.length > 0 ? content.bibliography.file : good.publications[0]!.entry.file,
      position: undefined,
      code: 'owner-in-no-publication',
      message: `No publication is by ${displayName(name)}, so none is marked as yours.`,
      hint: 'If papers have another form of your name, list it in profile.mdx: `aliases: [C.-S. Wu]` within `name`.',
      severity: 'warning',
    },
  ];
}
