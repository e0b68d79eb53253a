import { z } from 'zod';
import { period } from './date.ts';
import { url } from './link.ts';
import { personRef } from './person.ts';
import { order } from './page-address.ts';
import { localizedText, tags } from './text.ts';

const organization = z
  .union([
    localizedText.transform((name): { name: z.output<typeof localizedText>; url?: string } => ({ name })),
    z.strictObject({ name: localizedText, url: url.optional() }),
  ])
  .meta({ examples: ['Tsinghua University', { name: 'Tsinghua University', url: 'https://www.tsinghua.edu.cn' }] });

const grade = z.strictObject({
  value: z.number().meta({ description: 'The grade.', examples: [94] }),
  scale: z
    .number()
    .optional()
    .meta({ description: 'The best possible one.', examples: [100] }),
});

const course = z.strictObject({
  name: localizedText.meta({ description: 'The course.', examples: ['Compilers'] }),
  grade: grade.optional().meta({ description: 'The grade.' }),
});

/** One item of education.yaml. */
export const education = z.strictObject({
  institutions: z
    .array(organization)
    .min(1)
    .meta({
      description: 'The institution; several for a joint degree.',
      examples: [['University of California, Berkeley']],
    }),
  unit: localizedText
    .optional()
    .meta({ description: 'Department, institute or group.', examples: ['Radiation Laboratory'] }),
  place: localizedText.optional().meta({ description: 'Town and country.', examples: ['Berkeley, United States'] }),
  degree: localizedText.meta({ description: 'The degree.', examples: ['Ph.D.'] }),
  field: localizedText.optional().meta({ description: 'In what.', examples: ['Physics'] }),
  ...period,
  advisors: z.array(personRef).default([]).meta({ description: 'Who advised you.' }),
  program: z
    .strictObject({
      name: localizedText.meta({ description: 'What it is called.', examples: ['ACM Honors Class'] }),
      url: url.optional().meta({ description: 'Its page.', examples: ['https://acm.sjtu.edu.cn'] }),
      description: localizedText
        .optional()
        .meta({ description: 'What it is, in a few words after its name.', examples: ['an elite CS program'] }),
    })
    .optional()
    .meta({ description: 'A program or class with a name of its own.' }),
  thesis: localizedText
    .optional()
    .meta({ description: 'Title of the thesis.', examples: ['Nuclear fission products'] }),
  gpa: grade.optional().meta({ description: 'Grade average and its scale.', examples: [{ value: 94, scale: 100 }] }),
  rank: z
    .strictObject({ position: z.number().int().positive(), of: z.number().int().positive() })
    .optional()
    .meta({ description: 'Place in the year.', examples: [{ position: 1, of: 35 }] }),
  courses: z.array(course).default([]).meta({ description: 'Selected courses.' }),
  coursesNote: localizedText
    .optional()
    .meta({ description: 'What follows the list of courses.', examples: ['and 20 others'] }),
  order,
  tags,
  notes: z
    .array(localizedText)
    .default([])
    .meta({ description: 'Further points.', examples: [['Member of Phi Beta Kappa.']] }),
});

export type Education = z.output<typeof education>;
