import { z } from 'zod';
import { localizedText } from './text.ts';

/** Old addresses that should lead to the page, as paths from the root of the site. */
export const redirectFrom = z
  .array(
    z.string().regex(/^\/(?!.*\.\.)[^\s?#]+$/, {
      error: 'An old address is a path from the root of the site, for example /about/ or /about.html.',
    }),
  )
  .default([])
  .meta({ description: 'Old addresses that lead here.', examples: [['/about/', '/about.html']] });

/** Whether an entry is left out of the site. */
export const draft = z
  .boolean()
  .default(false)
  .meta({ description: 'A draft is checked but not published.', examples: [true] });

/** Where an entry stands among others; smaller comes first, entries without one follow by date. */
export const order = z
  .number()
  .optional()
  .meta({
    description: 'Place among its siblings: smaller comes first. Without it, the latest comes first.',
    examples: [1],
  });

/** Whether what was done in a project folds, and whether it is folded at first. */
export const folds = z.enum(['none', 'open', 'closed']);

/** A part of a page by its name, or with a heading of the author's own. */
export function section<Names extends readonly [string, ...string[]]>(
  names: Names,
  example: Names[number],
  title: string,
) {
  const name = z.enum(names);
  const object = z.strictObject({
    section: name.meta({ description: 'Which section.', examples: [example] }),
    title: localizedText
      .optional()
      .meta({ description: 'Its heading; the usual one when left out.', examples: [title] }),
  });
  return z
    .union([name.transform((only): z.output<typeof object> => ({ section: only as Names[number] })), object])
    .meta({ examples: [example, { section: example, title }] });
}

/** Sections by their names alone. */
export const usualSections = <Name extends string>(names: readonly Name[]) => names.map((name) => ({ section: name }));

export type Folds = z.output<typeof folds>;

/** How headings are numbered, as the first of them is: `1)`, `a)`, `(i)`, `I.`, `A`. */
export const numbering = z.string().regex(/^[([]?[1aAiI][).\]]?$/, {
  error: 'Write the first number as it should appear: 1), 1., a), (i), I. or A.',
});
