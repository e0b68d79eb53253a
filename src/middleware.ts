import { defineMiddleware } from 'astro:middleware';
import { getMentions } from '#queries/mentions.ts';

/**
 * Gives every page what an author's prose can mention. No props reach the components within an MDX body or the
 * citations within a text, so they find it in `Astro.locals`.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.mentions = getMentions;
  return next();
});
