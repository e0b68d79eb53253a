import { z } from 'zod';
import { partialDate } from './date.ts';
import { localizedText } from './text.ts';

const tier = z.strictObject({
  label: localizedText.meta({ description: 'How much it matters.', examples: ['Primary need'] }),
  text: localizedText.meta({ description: 'What is wanted.', examples: ['Agentic coding and reasoning'] }),
});

/** One item of openings.yaml: you are hiring, open to work together, or looking for a position. */
export const opening = z.strictObject({
  kind: z
    .enum(['hiring', 'collaboration', 'looking'])
    .meta({ description: 'Hiring people, open to collaboration, or looking for a position.', examples: ['hiring'] }),
  title: localizedText
    .optional()
    .meta({ description: 'A heading in place of the usual one.', examples: ['Hiring (interns and collaborators)'] }),
  audience: z
    .array(localizedText)
    .default([])
    .meta({ description: 'Whom it addresses.', examples: [['interns', 'collaborators']] }),
  text: localizedText.meta({ description: 'The call itself.', examples: ['I am looking for **graduate students**.'] }),
  tiers: z.array(tier).default([]).meta({ description: 'What is wanted, by importance.' }),
  apply: z
    .strictObject({
      text: localizedText.optional().meta({ description: 'How to apply.', examples: ['Write me an e-mail.'] }),
      subject: localizedText
        .optional()
        .meta({ description: 'Subject of the e-mail.', examples: ['[Interest] your name'] }),
      include: z
        .array(localizedText)
        .default([])
        .meta({ description: 'What the e-mail should hold.', examples: [['your profile']] }),
    })
    .optional()
    .meta({ description: 'How to apply.' }),
  status: z
    .enum(['open', 'closed'])
    .default('open')
    .meta({ description: 'A closed call is not shown.', examples: ['closed'] }),
  deadline: partialDate.optional().meta({ description: 'Until when.', examples: ['2027-01-31'] }),
});

export type Opening = z.output<typeof opening>;
