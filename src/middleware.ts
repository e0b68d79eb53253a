import { defineMiddleware } from 'astro:middleware';
import { themeScript } from '#lib/theme-script.ts';
import { pictureHosts } from '#lib/visitor-map.ts';
import { getMentions } from '#queries/mentions.ts';
import { getSite } from '#queries/site.ts';
import { stylesOnDemand } from '#styles/on-demand.ts';
import { addStyles } from '#tools/add-styles.ts';
import { addPolicy, hashOf } from '#tools/content-security-policy.ts';

/**
 * Gives every page what an author's prose can mention: no props reach the components within a body or the citations
 * within a text, so they find it in `Astro.locals`. A page gets the styles of what its prose has, and a built one its
 * Content-Security-Policy: both are made from the finished HTML, so that they cannot fall out of step with it. Of the
 * scripts in it the policy allows those that the build has noted (src/tools/own-scripts.ts).
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.mentions = getMentions;
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = addStyles(await response.text(), stylesOnDemand);
  // What `astro dev` adds to its pages, such as its overlay of errors, follows no policy.
  if (import.meta.env.DEV) return new Response(html, response);
  const { hashes, files } = globalThis.vitrineScripts ?? { hashes: [], files: new Set<string>() };
  const allowed = {
    hashes: new Set([...hashes, hashOf(themeScript)]),
    files,
    pictureHosts: pictureHosts(await getSite()),
  };
  return new Response(addPolicy(html, allowed), response);
});
