import { z } from 'zod';
import { period } from './date.ts';
import { image } from './image.ts';
import { link, url } from './link.ts';
import { draft, order } from './page-parts.ts';
import { personRef } from './person.ts';
import { positions } from './position.ts';
import { id, localizedList, localizedText, tags } from './text.ts';

const group = z.strictObject({
  id: id.meta({ description: 'The name projects use in `group`.', examples: ['systems'] }),
  title: localizedText.meta({ description: 'The heading.', examples: ['Efficient ML systems'] }),
  notes: localizedList
    .default([])
    .meta({ description: 'Points that belong to no project.', examples: [['Prototyped two speculator designs.']] }),
});

/** experience/*.mdx: one role at one organization. Projects name it in `role`. */
export const role = z.strictObject({
  organization: localizedText.meta({ description: 'The organization.', examples: ['Columbia University'] }),
  unit: localizedText
    .optional()
    .meta({ description: 'Department, laboratory or team.', examples: ['Division of War Research'] }),
  url: url.optional().meta({ description: 'Its page.', examples: ['https://www.columbia.edu'] }),
  logo: image.optional().meta({ description: 'A small mark of the organization.' }),
  positions: positions.meta({
    description: 'What you were, the latest first. Those with dates also say when the role was, where it does not.',
    examples: [['Professor', { title: 'Associate Professor', start: 1952, end: 1958 }]],
  }),
  kind: z
    .enum(['research', 'academic', 'industry', 'government', 'volunteer'])
    .optional()
    .meta({ description: 'What kind of work it was.', examples: ['academic'] }),
  employment: z
    .enum(['full-time', 'part-time', 'internship', 'visiting', 'student', 'contract'])
    .optional()
    .meta({ description: 'What kind of contract it was.', examples: ['internship'] }),
  workMode: z
    .enum(['on-site', 'remote', 'hybrid'])
    .optional()
    .meta({ description: 'Where the work was done, if it was not on site.', examples: ['remote'] }),
  places: localizedList
    .default([])
    .meta({ description: 'Town and country, one or several.', examples: [['New York, United States']] }),
  ...period,
  advisors: z
    .array(personRef)
    .default([])
    .meta({ description: 'Who advised you there, with title and affiliation as of then.' }),
  topic: localizedText
    .optional()
    .meta({ description: 'What it was about, in a few words.', examples: ['Deep-learning compilers'] }),
  summary: localizedText.optional().meta({
    description: 'What it was about, in a sentence or two.',
    examples: ['Radiation detectors and uranium enrichment.'],
  }),
  highlights: localizedList.default([]).meta({
    description: 'What you did, point by point, where no project tells it.',
    examples: [['Developed Geiger counters for the project.']],
  }),
  groups: z.array(group).default([]).meta({ description: 'Headings under which the projects of this role stand.' }),
  notes: localizedList
    .default([])
    .meta({ description: 'Points that belong to no project and no group.', examples: [['Co-authored a book.']] }),
  links: z.array(link).default([]).meta({ description: 'Links about the role.' }),
  tags,
  order,
  draft,
});

export type Role = z.output<typeof role>;
