import { z } from 'zod';
import { localizedText } from './text.ts';

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
