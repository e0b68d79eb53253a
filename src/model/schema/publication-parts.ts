import { z } from 'zod';
import { partialDate, year } from './date.ts';
import { url } from './link.ts';
import { nameParts, orcid } from './person.ts';
import { localizedText, text } from './text.ts';

/** The awards a venue usually gives. */
export const awardKinds = ['best-paper', 'outstanding', 'honorable-mention', 'test-of-time', 'featured'] as const;
/** How a venue had a paper presented, from the most select; in the words of its program. No award: those are given. */
export const presentationKinds = ['oral', 'spotlight', 'highlight', 'talk', 'poster'] as const;
/** What a paper says of single authors. */
export const authorMarks = ['equal', 'equal-last', 'corresponding', 'lead', 'intern'] as const;
/** Signs that a paper sets after a name and does not explain: they are shown as they are, and no legend explains them. */
export const authorSigns = ['*', '†', '‡', '§', '¶', '‖', '#'] as const;

/** One of these marks. */
export const mark = z.enum([...authorMarks, ...authorSigns]).meta({
  description: 'What is special about an author, or a sign that is not explained.',
  examples: ['corresponding'],
});

/** One author of a paper: a name alone, a name with marks and affiliation, or a name in parts. */
export const author = z
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
    nameParts
      .pick({ given: true, particle: true, family: true, suffix: true })
      .transform(({ given, particle, family, suffix }) => ({
        name: [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', '),
        marks: [] as z.output<typeof mark>[],
      })),
  ])
  .meta({ examples: ['Wu, C. S.', { name: 'Ernest Ambler', marks: ['equal'] }] });

/** An award that a paper received: one of the usual words, or words of its own. */
export const award = z
  .union([
    z
      .enum(awardKinds, { error: ({ input }) => sayPresentation(input) })
      .transform(
        (kind): { kind?: (typeof awardKinds)[number]; label?: z.output<typeof localizedText>; url?: string } => ({
          kind,
        }),
      ),
    z.strictObject({
      kind: z
        .enum(awardKinds, { error: ({ input }) => sayPresentation(input) })
        .optional()
        .meta({ description: 'Which.', examples: ['outstanding'] }),
      label: localizedText
        .optional()
        .meta({ description: 'The words to show.', examples: ['Outstanding Paper Award'] }),
      url: url.optional().meta({ description: 'Where it was announced.', examples: ['https://2022.aclweb.org'] }),
    }),
  ])
  .meta({ examples: ['outstanding', { label: 'Best Student Paper' }] });

/** Who writes an oral as an award hears where it belongs. */
function sayPresentation(word: unknown): string | undefined {
  return presentationKinds.some((kind) => kind === word)
    ? `This is how the paper was presented, and no award. Write it as \`presentation: ${String(word)}\`.`
    : undefined;
}

/** How a venue had a paper presented: one of the usual words, or with words of its own. */
export const presentation = z
  .union([
    z
      .enum(presentationKinds)
      .transform(
        (kind): { kind: (typeof presentationKinds)[number]; label?: z.output<typeof localizedText>; url?: string } => ({
          kind,
        }),
      ),
    z.strictObject({
      kind: z.enum(presentationKinds).meta({ description: 'Which.', examples: ['oral'] }),
      label: localizedText.optional().meta({ description: 'The words to show.', examples: ['Oral (top 1%)'] }),
      url: url
        .optional()
        .meta({ description: 'Where it was announced.', examples: ['https://iclr.cc/virtual/2026/oral'] }),
    }),
  ])
  .meta({ examples: ['oral', { kind: 'spotlight', label: 'Spotlight at NeurIPS' }] });

/** Where a publication appeared. */
const venueObject = z.strictObject({
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

/** The name alone, or its parts. */
export const venue = z
  .union([text.transform((name): z.output<typeof venueObject> => ({ name })), venueObject])
  .meta({ examples: ['Physical Review', { name: 'Physical Review', year: 1957 }] });

/** Takes an address or a label off an identifier, as people copy it. */
const bare = (before: RegExp) =>
  z
    .string()
    .trim()
    .transform((written) => written.replace(before, ''));

/** The identifiers of a publication, without the addresses they make. */
export const identifiers = z.strictObject({
  doi: bare(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i)
    .pipe(
      z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, { error: 'A DOI begins with 10. and has a slash: 10.1103/PhysRev.105.1413.' }),
    )
    .optional()
    .meta({ description: 'DOI without its address.', examples: ['10.1103/PhysRev.105.1413'] }),
  arxiv: bare(/^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i)
    .pipe(
      z.string().regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
        error: 'An arXiv number is 2401.01234 or hep-th/9901001.',
      }),
    )
    .optional()
    .meta({ description: 'arXiv number.', examples: ['2203.10705'] }),
  openreview: text.optional().meta({ description: 'OpenReview forum id.', examples: ['eqSChk2Bx8'] }),
  pmid: text.optional().meta({ description: 'PubMed number.', examples: ['13498212'] }),
  pmcid: text.optional().meta({ description: 'PubMed Central number.', examples: ['PMC3531190'] }),
  hal: text.optional().meta({ description: 'HAL number.', examples: ['hal-01234567'] }),
  isbn: text.optional().meta({ description: 'ISBN.', examples: ['978-0-470-14256-7'] }),
  issn: text.optional().meta({ description: 'ISSN.', examples: ['0031-899X'] }),
});

/** Another version of the same work. */
export const version = z.strictObject({
  label: localizedText.meta({ description: 'Which version.', examples: ['Preprint', 'ECCV'] }),
  url: url.optional().meta({ description: 'Where it is.', examples: ['https://arxiv.org/abs/2203.10705'] }),
  issued: partialDate.optional().meta({ description: 'When it came out.', examples: ['2022-03'] }),
});

export type MeantMark = (typeof authorMarks)[number];
export type AuthorSign = (typeof authorSigns)[number];
export type AuthorMark = MeantMark | AuthorSign;
export type AwardKind = (typeof awardKinds)[number];
export type Award = z.output<typeof award>;
export type PresentationKind = (typeof presentationKinds)[number];
export type Presentation = z.output<typeof presentation>;
export type Venue = z.output<typeof venue>;
export type Identifiers = z.output<typeof identifiers>;
