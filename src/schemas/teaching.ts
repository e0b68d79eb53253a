import { z } from 'zod';
import { endDate, partialDate } from './date.ts';
import { link } from './link.ts';
import { personRef } from './person.ts';
import { localizedText, tags, text } from './text.ts';

/** One item of teaching.yaml. */
export const teaching = z.strictObject({
  title: localizedText.meta({ description: 'The course.', examples: ['Nuclear Physics'] }),
  code: text.optional().meta({ description: 'Its number.', examples: ['COMP 5311'] }),
  role: localizedText.optional().meta({ description: 'What you were in it.', examples: ['Teaching assistant'] }),
  institution: localizedText.optional().meta({ description: 'Where.', examples: ['Princeton University'] }),
  start: partialDate.meta({ description: 'Term or year; the first one of several.', examples: ['Fall 2025', 1943] }),
  end: endDate.optional().meta({ description: 'The last term or year, or `present`.', examples: ['1980'] }),
  instructors: z.array(personRef).default([]).meta({ description: 'With whom.' }),
  text: localizedText
    .optional()
    .meta({ description: 'What you did in it.', examples: ['Gave the lectures on beta decay.'] }),
  tags,
  links: z.array(link).default([]).meta({ description: 'Notes, pages, recordings.' }),
});

export type Teaching = z.output<typeof teaching>;
