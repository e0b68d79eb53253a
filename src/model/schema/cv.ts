import { z } from 'zod';
import { shownParts, usuallyShown } from '#cv/row.ts';
import { cvThemeNames, cvThemes } from '#cv/typst/themes.ts';
import { sectionNames } from '#sections/index.ts';
import { personRef } from './person.ts';
import { id, localizedText } from './text.ts';

const sectionName = z.enum(sectionNames);

const sectionObject = z.strictObject({
  section: sectionName.meta({ description: 'Which section.', examples: ['honors'] }),
  title: localizedText
    .optional()
    .meta({ description: 'Its heading; the usual one when left out.', examples: ['Prizes'] }),
  limit: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many entries it has at most: the first of them.', examples: [5] }),
});

const section = z
  .union([sectionName.transform((name): z.output<typeof sectionObject> => ({ section: name })), sectionObject])
  .meta({ examples: ['education', { section: 'honors', title: 'Prizes', limit: 5 }] });

const sections = z.array(section).min(1, { error: 'A CV has at least one section: [education, experience].' });

const theme = z.enum(cvThemeNames);
const paper = z.enum(['a4', 'letter']);
const show = z.array(z.enum(shownParts));
const publications = z.strictObject({
  groupBy: z
    .enum(['none', 'year', 'type', 'topic'])
    .default('none')
    .meta({ description: 'How they are divided.', examples: ['type'] }),
  selected: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether only the selected ones are listed.', examples: [true] }),
});
const said = {
  sections: {
    description: 'The sections in their order. What has no entries is not shown.',
    examples: [['education', 'experience', 'publications']],
  },
  theme: {
    description: `The look of the PDF: ${cvThemeNames.map((name, index) => `\`${name}\`${index === 0 ? ' is' : ''} ${cvThemes[name].look}`).join(', ')}.`,
    examples: ['classic'],
  },
  paper: { description: 'The paper of the PDF.', examples: ['letter'] },
  show: {
    description:
      'What entries show: grades, ranks and courses of an education; the points under an entry; links; notes on publications.',
    examples: [['gpa', 'details', 'links']],
  },
  publications: { description: 'The publications in it.' },
};

const referee = z.strictObject({
  person: personRef.meta({ description: 'Who.' }),
  relation: localizedText
    .optional()
    .meta({ description: 'How this person knows you.', examples: ['Doctoral advisor'] }),
  email: z
    .email({ error: 'This is not an e-mail address: name@example.org.' })
    .optional()
    .meta({ description: 'Where to write to.', examples: ['lawrence@example.org'] }),
});

/** A CV besides the full one. What it does not say is as in the full one. */
const variant = z.strictObject({
  id: id
    .refine((name) => name !== 'full', { error: '`full` is the CV with everything. Choose another id: short.' })
    .meta({ description: 'Its name: `short` is published at /cv/short.pdf.', examples: ['short'] }),
  title: localizedText.optional().meta({ description: 'What its link says.', examples: ['Two pages'] }),
  tags: z
    .array(id)
    .min(1)
    .optional()
    .meta({
      description: 'Only entries with one of these tags, and those without any tag.',
      examples: [['industry']],
    }),
  pages: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many pages it may have; the check says when there are more.', examples: [2] }),
  sections: sections.optional().meta(said.sections),
  theme: theme.optional().meta(said.theme),
  paper: paper.optional().meta(said.paper),
  show: show.optional().meta(said.show),
  publications: publications.optional().meta(said.publications),
});

/** cv.yaml: what the CV holds and how it is set. Without the file it holds everything. */
export const cv = z.strictObject({
  sections: sections.default(sectionNames.map((name) => ({ section: name }))).meta(said.sections),
  theme: theme.default(cvThemeNames[0]).meta(said.theme),
  paper: paper.default('a4').meta(said.paper),
  show: show.default([...usuallyShown]).meta(said.show),
  publications: publications.prefault({}).meta(said.publications),
  references: z.array(referee).default([]).meta({ description: 'Who can be asked about you.' }),
  variants: z.array(variant).default([]).meta({ description: 'Other CVs from the same content.' }),
});

export type Cv = z.output<typeof cv>;
export type CvVariant = z.output<typeof variant>;
export type CvSettings = Pick<Cv, 'sections' | 'theme' | 'paper' | 'show' | 'publications'>;
export type Referee = z.output<typeof referee>;
