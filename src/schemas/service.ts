import { z } from 'zod';
import { endDate, partialDate, period, year } from './date.ts';
import { link } from './link.ts';
import { order } from './page-address.ts';
import { localizedText, tags, text } from './text.ts';

const venueObject = z.strictObject({
  name: text.meta({ description: 'The conference or journal.', examples: ['ICLR'] }),
  years: z
    .array(year)
    .default([])
    .meta({ description: 'Single years.', examples: [[2025, 2026]] }),
  ...period,
});

const venue = z
  .union([text.transform((name): z.output<typeof venueObject> => ({ name, years: [] })), venueObject])
  .meta({ examples: ['ICLR', { name: 'ICLR', years: [2025, 2026] }, { name: 'ICML', start: 2019, end: 'present' }] });

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
    .meta({ description: 'The body, where it is one organization.', examples: ['American Physical Society'] }),
  start: partialDate.optional().meta({ description: 'When it began.', examples: [1975] }),
  end: endDate.optional().meta({ description: 'When it ended, or `present`.', examples: [1976] }),
  note: localizedText.optional().meta({ description: 'A remark.', examples: ['First woman in the office.'] }),
  order,
  tags,
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
});

export type Service = z.output<typeof service>;
