import { z } from 'zod';
import { partialDate } from './date.ts';
import { link } from './link.ts';
import { localizedText } from './text.ts';

/** One item of news.yaml. */
export const newsItem = z.strictObject({
  date: partialDate.meta({ description: 'When it happened.', examples: ['1957-01-15'] }),
  text: localizedText.meta({
    description: 'What happened, in a sentence.',
    examples: ['Parity is not conserved in beta decay.'],
  }),
  category: z
    .enum(['paper', 'talk', 'honor', 'project', 'service', 'event', 'position', 'other'])
    .optional()
    .meta({ description: 'What it is about.', examples: ['paper'] }),
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
  pinned: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it stays on top.', examples: [true] }),
});

export type NewsItem = z.output<typeof newsItem>;
