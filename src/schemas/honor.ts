import { z } from 'zod';
import { year } from './date.ts';
import { link } from './link.ts';
import { order } from './page-address.ts';
import { localizedText, tags } from './text.ts';

const selectivity = z.strictObject({
  percent: z
    .number()
    .positive()
    .max(100)
    .optional()
    .meta({ description: 'The share that received it, in percent.', examples: [0.2] }),
  winners: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many received it.', examples: [30] }),
  top: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'Among how many of the best it was.', examples: [30] }),
  among: localizedText.optional().meta({ description: 'Among whom.', examples: ['in Zhiyuan Honor College'] }),
});

/** One item of honors.yaml: a prize, a scholarship, a membership. */
export const honor = z.strictObject({
  title: localizedText.meta({ description: 'What it is called.', examples: ['National Medal of Science'] }),
  issuer: localizedText.optional().meta({ description: 'Who gave it.', examples: ['National Science Foundation'] }),
  years: z
    .array(year)
    .min(1)
    .meta({ description: 'The year, or the years if it came more than once.', examples: [[1975]] }),
  category: localizedText.optional().meta({ description: 'A heading to stand under.', examples: ['Scholarships'] }),
  level: localizedText.optional().meta({ description: 'Its grade.', examples: ['First prize'] }),
  note: localizedText.optional().meta({ description: 'A remark.', examples: ['First woman to receive it.'] }),
  selectivity: selectivity.optional().meta({ description: 'How few receive it.' }),
  highlight: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it stands out.', examples: [true] }),
  order,
  tags,
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
});

export type Honor = z.output<typeof honor>;
