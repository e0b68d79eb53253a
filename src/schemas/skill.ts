import { z } from 'zod';
import { localizedText, tags, text } from './text.ts';

const item = z
  .union([
    localizedText.transform(
      (
        name,
      ): {
        name: z.output<typeof localizedText>;
        level?: z.output<typeof localizedText>;
        detail?: z.output<typeof localizedText>;
        score?: string;
        years?: number;
      } => ({ name }),
    ),
    z.strictObject({
      name: localizedText.meta({ description: 'The skill, language or test.', examples: ['Web'] }),
      detail: localizedText.optional().meta({ description: 'What it covers.', examples: ['HTML, CSS, JavaScript'] }),
      level: localizedText.optional().meta({ description: 'How well.', examples: ['Native'] }),
      score: text.optional().meta({ description: 'Result of a test.', examples: ['600'] }),
      years: z
        .number()
        .positive()
        .optional()
        .meta({ description: 'For how many years.', examples: [6] }),
    }),
  ])
  .meta({ examples: ['Python', { name: 'CET-6', score: '600' }] });

/** One item of skills.yaml: a group of skills. */
export const skillGroup = z.strictObject({
  label: localizedText.meta({ description: 'The heading.', examples: ['Languages'] }),
  tags,
  items: z.array(item).min(1).meta({ description: 'What is in it.' }),
});

export type SkillGroup = z.output<typeof skillGroup>;
