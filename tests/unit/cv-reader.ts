import { type CvLine, type CvPart, type CvReader, usuallyShown } from '#cv/row.ts';
import { wordsFor } from '#site/words/words.ts';

/** Somebody who reads a CV in a language and sees everything in it. */
export const readerOf = (lang: string): CvReader => ({
  lang,
  defaultLang: 'en',
  languages: ['en', 'zh'],
  words: wordsFor(lang),
  show: new Set(usuallyShown),
});

/** What a line says. */
export const textOf = ({ pieces }: CvLine) => pieces.map(({ text }) => text).join('');

/** What the entries say, line by line. */
export const linesOf = (parts: readonly CvPart[]) =>
  parts.flatMap(({ rows }) => rows.map(({ lines }) => lines.map(textOf)));
