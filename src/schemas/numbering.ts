import { z } from 'zod';

/** How headings are numbered, as the first of them is: `1)`, `a)`, `(i)`, `I.`, `A`. */
export const numbering = z.string().regex(/^[([]?[1aAiI][).\]]?$/, {
  error: 'Write the first number as it should appear: 1), 1., a), (i), I. or A.',
});
