import { z } from 'zod';
import { endDate, partialDate } from './date.ts';
import { link } from './link.ts';
import { personRef } from './person.ts';
import { order } from './page-address.ts';
import { localizedText, tags, text } from './text.ts';

/** One item of teaching.yaml. */
export const teaching = z
  .strictObject({
    title: localizedText.meta({ description: 'The course.', examples: ['Nuclear Physics'] }),
    code: text.optional().meta({ description: 'Its number.', examples: ['COMP 5311'] }),
    role: localizedText.optional().meta({ description: 'What you were in it.', examples: ['Teaching assistant'] }),
    institution: localizedText.optional().meta({ description: 'Where.', examples: ['Princeton University'] }),
    start: partialDate
      .optional()
      .meta({ description: 'Term or year; the first one of several without a gap.', examples: ['Fall 2025', 1943] }),
    end: endDate.optional().meta({ description: 'The last term or year, or `present`.', examples: ['1980'] }),
    terms: z
      .array(partialDate)
      .min(1)
      .optional()
      .meta({
        description: 'The terms or years one by one, instead of `start` and `end`.',
        examples: [['Spring 2025', 'Spring 2026']],
      }),
    instructors: z.array(personRef).default([]).meta({ description: 'With whom.' }),
    text: localizedText
      .optional()
      .meta({ description: 'What you did in it.', examples: ['Gave the lectures on beta decay.'] }),
    order,
    tags,
    links: z.array(link).default([]).meta({ description: 'Notes, pages, recordings.' }),
  })
  .refine(({ start, end, terms }) => (terms ? start === undefined && end === undefined : start !== undefined), {
    error: 'Say when: with `start`, and `end` where it went on, or with `terms` one by one.',
  });

export type Teaching = z.output<typeof teaching>;
