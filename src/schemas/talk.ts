import { z } from 'zod';
import { partialDate } from './date.ts';
import { link } from './link.ts';
import { order } from './page-address.ts';
import { languageTag, localizedText, tags } from './text.ts';

/** One item of talks.yaml. */
export const talk = z.strictObject({
  title: localizedText.meta({ description: 'Title of the talk.', examples: ['The Discovery of the Parity Violation'] }),
  event: localizedText
    .optional()
    .meta({ description: 'Conference, seminar or series.', examples: ['TVM Conference 2023'] }),
  place: localizedText.optional().meta({ description: 'Town and country.', examples: ['Rehovot, Israel'] }),
  date: partialDate.meta({ description: 'When.', examples: ['1957-09'] }),
  kind: z
    .enum(['talk', 'invited', 'keynote', 'lecture', 'tutorial', 'poster', 'panel', 'colloquium'])
    .optional()
    .meta({ description: 'What kind of talk.', examples: ['invited'] }),
  abstract: localizedText
    .optional()
    .meta({ description: 'What it was about.', examples: ['How the experiment came about.'] }),
  links: z.array(link).default([]).meta({ description: 'Slides, recording, text.' }),
  order,
  tags,
  lang: languageTag.optional().meta({ description: 'The language it was given in.', examples: ['zh'] }),
});

export type Talk = z.output<typeof talk>;
