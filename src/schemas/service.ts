import { z } from 'zod';
import { endDate, partialDate } from './date.ts';
import { link } from './link.ts';
import { localizedText, text } from './text.ts';

const venue = z
  .union([
    text.transform((name): { name: string; years: number[] } => ({ name, years: [] })),
    z.strictObject({ name: text, years: z.array(z.number().int()).default([]) }),
  ])
  .meta({ examples: ['ICLR', { name: 'ICLR', years: [2025, 2026] }] });

/** One item of service.yaml: reviewing, committees, offices held. */
export const service = z.strictObject({
  role: localizedText.meta({ description: 'What you were.', examples: ['Reviewer'] }),
  kind: z
    .enum(['conference', 'journal', 'society', 'institution', 'government', 'other'])
    .optional()
    .meta({ description: 'For what kind of body.', examples: ['conference'] }),
  venues: z.array(venue).default([]).meta({ description: 'Conferences or journals, with years where known.' }),
  organization: localizedText
    .optional()
    .meta({ description: 'The body, where it is one organisation.', examples: ['American Physical Society'] }),
  start: partialDate.optional().meta({ description: 'When it began.', examples: [1975] }),
  end: endDate.optional().meta({ description: 'When it ended, or `present`.', examples: [1976] }),
  note: localizedText.optional().meta({ description: 'A remark.', examples: ['First woman in the office.'] }),
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
});

export type Service = z.output<typeof service>;
