import { usualStatuses } from '#lib/bibliography/citation-styles.ts';
import type { FurtherStyle } from '#lib/bibliography/parse-citation-style.ts';
import type { ReadStyle } from '#tools/citations/read-styles.ts';

/**
 * A style that the author added, with what it asks of the data. CSL wants titles with capitals as in a sentence, from
 * which a style makes headlines (documentation, "Title case conversion"); one that never prints a status gets it in
 * place of the date.
 */
export function furtherStyle({ file, csl, locale }: FurtherStyle): ReadStyle {
  const tellsStatus = /\bvariable="(?:[^"]* )?status\b/.test(csl);
  return {
    id: file,
    csl,
    locale,
    isFurther: true,
    rules: {
      titles: 'sentence',
      containers: 'as-titles',
      marksTitles: true,
      // A season takes the place of a month and is not a number.
      seasons: !/<date-part\b[^>]*name="month"[^>]*form="numeric|<date\b[^>]*form="numeric"/.test(csl),
      articleNumber: 'page',
      ...(!tellsStatus && { statuses: usualStatuses }),
    },
  };
}
