import { z } from 'zod';
import { period } from './date.ts';
import { url } from './link.ts';
import { localizedText } from './text.ts';

const fields = z.strictObject({
  title: localizedText.meta({ description: 'What you are or were.', examples: ['Professor of Physics'] }),
  unit: localizedText
    .optional()
    .meta({ description: 'Department, laboratory or team.', examples: ['Department of Physics'] }),
  organization: localizedText.optional().meta({
    description: 'Where. In a role, only where it is another organization than that of the role.',
    examples: ['Columbia University'],
  }),
  ...period,
  url: url.optional().meta({
    description: 'Page of the unit, or of the organization where no unit is named.',
    examples: ['https://www.physics.columbia.edu'],
  }),
  note: localizedText
    .optional()
    .meta({ description: 'What else there is to say, in a few words.', examples: ['on leave in 1958'] }),
});

/** A title alone. Fields without a title are no text in the languages `end` and `url`. */
const title = localizedText.refine(
  (text) => typeof text === 'string' || !Object.keys(text).some((key) => key in fields.shape),
);

/** What somebody is or was: a title alone, or a title with where, when and more. Both are read as fields. */
export const position = z
  .union([fields, title.transform((text): z.output<typeof fields> => ({ title: text }))])
  .meta({ examples: ['Professor', { title: 'Professor', start: 1958, end: 1981 }] });

/** Several of them. A translation file gives their titles, in the same order. */
export const positions = z
  .array(position)
  .default([])
  .meta({ localized: true, examples: [[{ title: 'Professor', start: 1958, end: 1981 }]] });

export type Position = z.output<typeof position>;
