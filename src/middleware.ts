import { defineMiddleware } from 'astro:middleware';
import { pictureHosts } from '#lib/visitor-map.ts';
import { getMentions } from '#queries/mentions.ts';
import { getSite } from '#queries/site.ts';
import { addPolicy } from '#tools/content-security-policy.ts';

/**
 * Gives every page what an author's prose can mention: no props reach the components within an MDX body or the
 * citations within a text, so they find it in `Astro.locals`. A built page gets its Content-Security-Policy, which is
 * made from the finished HTML, so that it cannot fall out of step with it.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.mentions = getMentions;
  const response = await next();
  // What `astro dev` adds to its pages, such as its overlay of errors, follows no policy.
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addPolicy(await response.text(), pictureHosts(await getSite())), response);
});
