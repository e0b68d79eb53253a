import { z } from 'zod';
import { partialDate } from './date.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { draft, order, redirectFrom } from './page-parts.ts';
import { author, award, identifiers, mark, presentation, venue, version } from './publication-parts.ts';
import { id, languageTag, localizedText, tags, text, textOrNumber } from './text.ts';

/** What a publication is, in CSL's words; `article` is a preprint. */
export const publicationTypes = [
  'article-journal',
  'paper-conference',
  'article',
  'book',
  'chapter',
  'thesis',
  'report',
  'dataset',
  'software',
  'patent',
  'speech',
  'review',
  'article-magazine',
  'article-newspaper',
  'entry-encyclopedia',
  'webpage',
  'standard',
  'manuscript',
  'interview',
  'graphic',
  'motion_picture',
  'song',
  'performance',
  'legal_case',
  'legislation',
  'document',
] as const;
/** How far a publication has come, in order. */
export const publicationStatuses = [
  'in-preparation',
  'preprint',
  'submitted',
  'under-review',
  'accepted',
  'in-press',
  'published',
] as const;

/**
 * publications/<key>.mdx: what a .bib entry of that citation key has no field for, or a whole
 * publication. A field given here wins over the .bib file; the body is a note on the paper's page.
 */
export const publication = z.strictObject({
  type: z
    .enum(publicationTypes)
    .optional()
    .meta({ description: 'What it is, as a CSL type.', examples: ['article-journal'] }),
  title: text.optional().meta({
    description: 'The title as printed; maths between dollars.',
    examples: ['Experimental Test of Parity Conservation in Beta Decay'],
  }),
  shortTitle: text.optional().meta({
    description: 'What people call the work, where its title is longer.',
    examples: ['Twilight'],
  }),
  authors: z.array(author).min(1).optional().meta({ description: 'The authors in order.' }),
  marks: z
    .record(text, z.array(mark))
    .optional()
    .meta({
      description: 'Marks for authors that the .bib file names.',
      examples: [{ 'Xiaoyu Shen': ['corresponding'] }],
    }),
  editors: z
    .array(text)
    .optional()
    .meta({ description: 'The editors in order.', examples: [['Maglić, B.']] }),
  issued: partialDate.optional().meta({ description: 'When it was published.', examples: ['1957-02-15'] }),
  status: z
    .enum(publicationStatuses)
    .optional()
    .meta({ description: 'How far it has come.', examples: ['under-review'] }),
  venue: venue.optional().meta({ description: 'Where it appeared.' }),
  volume: textOrNumber.optional().meta({ description: 'Volume.', examples: ['105'] }),
  issue: textOrNumber.optional().meta({ description: 'Issue.', examples: ['4'] }),
  pages: textOrNumber
    .optional()
    .meta({ description: 'First and last page, or article number.', examples: ['1413–1415'] }),
  edition: textOrNumber.optional().meta({ description: 'Edition of a book.', examples: ['2nd'] }),
  publisher: text
    .optional()
    .meta({ description: 'Publisher, or the university of a thesis.', examples: ['Interscience'] }),
  place: text.optional().meta({ description: 'Place of the publisher.', examples: ['New York'] }),
  ids: identifiers.optional().meta({ description: 'Its identifiers.' }),
  links: z.array(link).optional().meta({ description: 'More links than the identifiers make.' }),
  awards: z
    .array(award)
    .optional()
    .meta({ description: 'Awards it received.', examples: [['outstanding']] }),
  presentation: presentation
    .optional()
    .meta({ description: 'How the venue had it presented: a distinction that is no award.', examples: ['oral'] }),
  topics: z
    .array(id)
    .optional()
    .meta({ description: 'Topics of site.yaml it belongs to.', examples: [['efficient-ml']] }),
  themes: z
    .array(id)
    .optional()
    .meta({ description: 'Research themes it belongs to (file names in research/).', examples: [['parity']] }),
  keywords: z
    .array(text)
    .optional()
    .meta({ description: 'Keywords.', examples: [['beta decay']] }),
  abstract: localizedText.optional().meta({ description: 'The abstract.', examples: ['In a recent paper…'] }),
  tldr: localizedText.optional().meta({
    description: 'The paper in a sentence or two, in one language or several.',
    examples: [{ en: 'Beta decay tells left from right.', zh: 'β 衰变能分辨左右。' }],
  }),
  note: localizedText
    .optional()
    .meta({ description: 'A remark shown under the entry.', examples: ['Cited by the Nobel committee of 1957.'] }),
  image: image.optional().meta({ description: 'A small figure beside the entry.' }),
  selected: z
    .boolean()
    .optional()
    .meta({ description: 'Whether the home page shows it.', examples: [true] }),
  number: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'A fixed number, for references such as [1].', examples: [1] }),
  tags: tags.optional(),
  versions: z.array(version).optional().meta({ description: 'Other versions of the same work.' }),
  lang: languageTag
    .optional()
    .meta({ description: 'The language of the title, where it is not English.', examples: ['de'] }),
  order,
  redirectFrom,
  draft,
});

export type PublicationFile = z.output<typeof publication>;
export type PublicationType = (typeof publicationTypes)[number];
export type PublicationStatus = (typeof publicationStatuses)[number];
