import { z } from 'zod';

/**
 * Text an author writes. It may hold inline Markdown: emphasis, `code`, links, `$maths$`,
 * `^superscript^`, `~subscript~`. HTML in it is shown as the characters it is made of.
 */
export const text = z.string().trim().min(1, { error: 'This text is empty.' });

/** Text that may be a number alone, which YAML reads as one: a volume, an issue. */
export const textOrNumber = z.union([text, z.number().transform(String)]);

/** A BCP 47 language tag as it is used in file names and keys: `en`, `zh`, `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: ({ input }) => explainTag(String(input)),
});

/** The languages whose names are understood where a tag is wanted. */
const named = 'en zh es fr de ja pt ko it ru nl sv pl tr cs da fi nb el he ar hu uk vi id'.split(' ');

function explainTag(written: string): string {
  const word = written.trim().toLowerCase();
  const meant = named.find((tag) =>
    ['en', tag].some((lang) => new Intl.DisplayNames([lang], { type: 'language' }).of(tag)?.toLowerCase() === word),
  );
  const [language = '', ...rest] = word.split('_');
  const respelt = /^[a-z]{2,3}$/.test(language) ? [language, ...rest.map((part) => part.toUpperCase())].join('-') : '';
  const tag = meant ?? (respelt !== written ? respelt : '');
  return tag
    ? `A language is written as a BCP 47 tag: \`${tag}\`.`
    : 'A language is written as a BCP 47 tag, for example `en`, `zh` or `pt-BR`.';
}

/**
 * Text in the site's default language, or one text per language: `{ en: …, zh: … }`.
 * The mark `localized` tells that a translation file (`name.zh.mdx`) may give this field too.
 */
export const localizedText = z
  .union([text, z.record(languageTag, text)])
  .meta({ localized: true, examples: ['Beta decay', { en: 'Beta decay', zh: 'β 衰变' }] });

/** A list of texts, each in one or several languages. A translation file gives all of them, in the same order. */
export const localizedList = z
  .array(localizedText)
  .meta({ localized: true, examples: [['First point.', 'Second point.']] });

/** A short name used in references and addresses: small letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'An id has only small letters, digits and single hyphens, for example `beta-decay`.',
});

/** Words of your own that choose entries for a variant of the CV. */
export const tags = z
  .array(id)
  .default([])
  .meta({ description: 'Words of your own, by which a variant of the CV chooses.', examples: [['industry']] });

export type LocalizedText = z.output<typeof localizedText>;
