import { z } from 'zod';
import { image } from './image.ts';
import { kindOfLink } from './link.ts';
import { authorMarks, authorSigns, awardKinds, presentationKinds } from './publication-parts.ts';
import { publicationStatuses, publicationTypes } from './publication.ts';

const text = z.string().min(1);
/** An EDTF date, level 1: `1957`, `1957-02`, `1957-02-15`, `1957~`. */
const edtf = z.string().regex(/^-?\d{4,}/, { error: 'An EDTF date begins with a year of four digits: 1957-02-15.' });

/** A name in CSL's parts; one that has no parts is `literal`. */
const name = z
  .strictObject({
    given: z.string().optional(),
    particle: z.string().optional(),
    family: z.string().optional(),
    suffix: z.string().optional(),
    literal: z.string().optional(),
  })
  .refine(({ family, given, literal }) => Boolean(family || given || literal), {
    error: 'A name has at least one part.',
  });

const author = name.safeExtend({
  marks: z.array(z.enum([...authorMarks, ...authorSigns])),
  orcid: text.optional(),
  affiliation: text.optional(),
});

const venue = z.strictObject({
  name: text.optional(),
  short: text.optional(),
  year: z.number().int().optional(),
  track: text.optional(),
  url: text.optional(),
});

const kindOf = <Kind extends readonly [string, ...string[]]>(kinds: Kind) =>
  z.strictObject({ kind: z.enum(kinds).optional(), label: z.unknown().optional(), url: text.optional() });

/**
 * An entry of the bibliography as it has been read: what a .bib file says, in the words of CSL. `place` is its place in
 * the file, counted from 0.
 */
export const bibliographyEntry = z.looseObject({
  key: text,
  place: z.number().int().nonnegative(),
  type: z.enum(publicationTypes),
  title: text,
  authors: z.array(author).optional(),
  others: z.boolean().optional(),
  editors: z.array(name).optional(),
  translators: z.array(name).optional(),
  bookAuthors: z.array(name).optional(),
  holders: z.array(name).optional(),
  issued: edtf.optional(),
  issuedEnd: edtf.optional(),
  accessed: edtf.optional(),
  originalDate: edtf.optional(),
  status: z.enum(publicationStatuses).optional(),
  venue: venue.optional(),
  ids: z.record(z.string(), z.union([text, z.array(text)])).optional(),
  links: z.array(z.looseObject({ kind: kindOfLink.optional(), url: text.optional() })).optional(),
  awards: z.array(kindOf(awardKinds)).optional(),
  presentation: kindOf(presentationKinds).optional(),
  keywords: z.array(text).optional(),
  image: image.optional(),
  selected: z.boolean().optional(),
});
