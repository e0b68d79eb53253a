import { z } from 'zod';

/** Old addresses that should lead to the page, as paths from the root of the site. */
export const redirectFrom = z
  .array(
    z.string().regex(/^\/(?!.*\.\.)[^\s?#]+$/, {
      error: 'An old address is a path from the root of the site, for example /about/ or /about.html.',
    }),
  )
  .default([])
  .meta({ description: 'Old addresses that lead here.', examples: [['/about/', '/about.html']] });

/** Whether an entry is left out of the site. */
export const draft = z
  .boolean()
  .default(false)
  .meta({ description: 'A draft is checked but not published.', examples: [true] });

/** Where an entry stands among others; smaller comes first, entries without one follow by date. */
export const order = z
  .number()
  .optional()
  .meta({
    description: 'Place among its siblings: smaller comes first. Without it, the latest comes first.',
    examples: [1],
  });
