import { z } from 'zod';
import { partialDate, year } from './date.ts';
import { image } from './image.ts';
import { link, url } from './link.ts';
import { draft, order, redirectFrom } from './page-address.ts';
import { orcid, personName } from './person.ts';
import { id, languageTag, localizedText, text } from './text.ts';

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
  'document',
] as const;
export const publicationStatuses = [
  'preprint',
  'submitted',
  'under-review',
  'accepted',
  'in-press',
  'published',
] as const;
export const awardKinds = [
  'best-paper',
  'outstanding',
  'honorable-mention',
  'oral',
  'spotlight',
  'highlight',
  'test-of-time',
  'featured',
] as const;
export const authorMarks = ['equal', 'equal-last', 'corresponding', 'lead', 'intern'] as const;

const mark = z.enum(authorMarks).meta({ description: 'What is special about an author.', examples: ['corresponding'] });

const author = z
  .union([
    text.transform((name): { name: string; marks: z.output<typeof mark>[]; orcid?: string; affiliation?: string } => ({
      name,
      marks: [],
    })),
    z.strictObject({
      name: text.meta({ description: '`Given Family` or `Family, Given`.', examples: ['Hayward, R. W.'] }),
      marks: z.array(mark).default([]),
      orcid: orcid.optional(),
      affiliation: text
        .optional()
        .meta({ description: 'Where the author worked.', examples: ['National Bureau of Standards'] }),
    }),
    personName
      .pick({ given: true, particle: true, family: true, suffix: true })
      .transform(({ given, particle, family, suffix }) => ({
        name: [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', '),
        marks: [] as z.output<typeof mark>[],
      })),
  ])
  .meta({ examples: ['Wu, C. S.', { name: 'Ernest Ambler', marks: ['equal'] }] });

/** An award or a distinction a venue gave: one of the usual words, or words of its own. */
const award = z
  .union([
    z
      .enum(awardKinds)
      .transform(
        (kind): { kind?: (typeof awardKinds)[number]; label?: z.output<typeof localizedText>; url?: string } => ({
          kind,
        }),
      ),
    z.strictObject({
      kind: z
        .enum(awardKinds)
        .optional()
        .meta({ description: 'Which.', examples: ['outstanding'] }),
      label: localizedText
        .optional()
        .meta({ description: 'The words to show.', examples: ['Outstanding Paper Award'] }),
      url: url.optional().meta({ description: 'Where it was announced.', examples: ['https://2022.aclweb.org'] }),
    }),
  ])
  .meta({ examples: ['oral', { label: 'Best Student Paper' }] });

const venue = z.strictObject({
  name: text
    .optional()
    .meta({ description: 'Full name of the journal, conference, book or repository.', examples: ['Physical Review'] }),
  short: text.optional().meta({ description: 'The name people say.', examples: ['NeurIPS'] }),
  year: year
    .optional()
    .meta({ description: 'Year of the event, where it differs from the year of the paper.', examples: [2025] }),
  track: text.optional().meta({ description: 'Track of the conference.', examples: ['Findings'] }),
  url: url.optional().meta({ description: 'Its page.', examples: ['https://neurips.cc'] }),
});

const identifiers = z.strictObject({
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'A DOI begins with 10. and has a slash: 10.1103/PhysRev.105.1413.' })
    .optional()
    .meta({ description: 'DOI without its address.', examples: ['10.1103/PhysRev.105.1413'] }),
  arxiv: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
      error: 'An arXiv number is 2401.01234 or hep-th/9901001.',
    })
    .optional()
    .meta({ description: 'arXiv number.', examples: ['2203.10705'] }),
  openreview: text.optional().meta({ description: 'OpenReview forum id.', examples: ['eqSChk2Bx8'] }),
  pmid: text.optional().meta({ description: 'PubMed number.', examples: ['13498212'] }),
  pmcid: text.optional().meta({ description: 'PubMed Central number.', examples: ['PMC3531190'] }),
  hal: text.optional().meta({ description: 'HAL number.', examples: ['hal-01234567'] }),
  isbn: text.optional().meta({ description: 'ISBN.', examples: ['978-0-470-14256-7'] }),
  issn: text.optional().meta({ description: 'ISSN.', examples: ['0031-899X'] }),
});

const version = z.strictObject({
  label: localizedText.meta({ description: 'Which version.', examples: ['Preprint'] }),
  url: url.meta({ description: 'Where it is.', examples: ['https://arxiv.org/abs/2203.10705'] }),
  issued: partialDate.optional().meta({ description: 'When it came out.', examples: ['2022-03'] }),
});

/**
 * publications/<key>.mdx: what a .bib entry of that citation key has no field for, or a whole
 * publication. A field given here wins over the .bib file; the body is a note on the paper's page.
 */
export const publication = z.strictObject({
  type: z
    .enum(publicationTypes)
    .optional()
    .meta({ description: 'What it is, as a CSL type.', examples: ['article-journal'] }),
  title: text
    .optional()
    .meta({
      description: 'The title as printed; maths between dollars.',
      examples: ['Experimental Test of Parity Conservation in Beta Decay'],
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
  volume: text.optional().meta({ description: 'Volume.', examples: ['105'] }),
  issue: text.optional().meta({ description: 'Issue.', examples: ['4'] }),
  pages: text.optional().meta({ description: 'First and last page, or article number.', examples: ['1413–1415'] }),
  edition: text.optional().meta({ description: 'Edition of a book.', examples: ['2nd'] }),
  publisher: text
    .optional()
    .meta({ description: 'Publisher, or the university of a thesis.', examples: ['Interscience'] }),
  place: text.optional().meta({ description: 'Place of the publisher.', examples: ['New York'] }),
  ids: identifiers.optional().meta({ description: 'Its identifiers.' }),
  links: z.array(link).optional().meta({ description: 'More links than the identifiers make.' }),
  awards: z.array(award).optional().meta({ description: 'Awards and distinctions.' }),
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
  tldr: localizedText
    .optional()
    .meta({
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
export type AuthorMark = (typeof authorMarks)[number];
export type AwardKind = (typeof awardKinds)[number];
export type Award = z.output<typeof award>;
export type Venue = z.output<typeof venue>;
export type Identifiers = z.output<typeof identifiers>;
