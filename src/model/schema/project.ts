import { z } from 'zod';
import { period } from './date.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { draft, folds, order } from './page-parts.ts';
import { personRef } from './person.ts';
import { id, localizedList, localizedText, tags } from './text.ts';

/** projects/*.mdx: one project, within a role or on its own. */
export const project = z.strictObject({
  title: localizedText.meta({ description: 'Its name.', examples: ['Cobalt-60 experiment'] }),
  subtitle: localizedText.optional().meta({ description: 'What follows the name.', examples: ['Turbo-reasoning'] }),
  tagline: localizedText
    .optional()
    .meta({ description: 'What it is, in a few words.', examples: ['An online judge for students'] }),
  role: id
    .optional()
    .meta({ description: 'The role it belongs to (file name in experience/).', examples: ['columbia'] }),
  group: id.optional().meta({ description: 'The group of that role it stands under.', examples: ['systems'] }),
  context: localizedText
    .optional()
    .meta({ description: 'For what it was made.', examples: ['Course project of Compiler Design'] }),
  motivation: localizedText.optional().meta({
    description: 'Why it was done.',
    examples: ['Nobody had asked the nucleus whether it knows left from right.'],
  }),
  contributions: localizedList
    .default([])
    .meta({ description: 'What you did, numbered.', examples: [['Grew the crystals.', 'Aligned the nuclei.']] }),
  highlights: localizedList.default([]).meta({
    description: 'Points about it that are not numbered contributions.',
    examples: [['Received a perfect score.']],
  }),
  folds: folds.optional().meta({
    description:
      'Whether its contributions fold, and how they are at first; as `experience` in site.yaml says when left out.',
    examples: ['open'],
  }),
  ...period,
  place: localizedText
    .optional()
    .meta({ description: 'Town and country.', examples: ['Washington, D.C., United States'] }),
  advisors: z.array(personRef).default([]).meta({ description: 'Who advised it.' }),
  links: z.array(link).default([]).meta({ description: 'Paper, code, blog and so on.' }),
  publications: z
    .array(z.string())
    .default([])
    .meta({ description: 'Papers that came of it, by citation key.', examples: [['wu1957experimental']] }),
  image: image.optional().meta({ description: 'A picture of it.' }),
  tags,
  order,
  draft,
});

export type Project = z.output<typeof project>;
