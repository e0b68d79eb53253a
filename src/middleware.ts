import { defineMiddleware } from 'astro:middleware';
import { readSite } from 'vitrine/site';
import { memo } from '#model/memo.ts';
import type { Site } from '#model/site.ts';
import type { Mentions } from '#site/mentions.ts';
import { addStyles } from '#site/node/add-styles.ts';
import { addPolicy, hashOf } from '#site/node/content-security-policy.ts';
import { stylesOnDemand } from '#site/styles/on-demand.ts';
import { themeScript } from '#site/theme-script.ts';
import { pictureHosts } from '#site/visitor-map.ts';

/** What prose can mention. */
const mentionsOf = memo(({ publications, metrics, settings }: Site): Mentions => ({
  publications: new Map(publications.map((publication) => [publication.key, publication])),
  metrics,
  worksLead: settings.publications.worksLead,
}));

/**
 * Gives every page what an author's prose can mention: no props reach the components within a body or the citations
 * within a text, so they find it in `Astro.locals`. A page gets the styles of what its prose has, and a built one its
 * Content-Security-Policy: both are made from the finished HTML, so that they cannot fall out of step with it. Of the
 * scripts in it the policy allows those that the build has noted (src/site/node/content-security-policy.ts).
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.mentions = async () => mentionsOf(readSite());
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = addStyles(await response.text(), stylesOnDemand);
  // What `astro dev` adds to its pages, such as its overlay of errors, follows no policy.
  if (import.meta.env.DEV) return new Response(html, response);
  const { hashes, files } = globalThis.vitrineScripts ?? { hashes: [], files: new Set<string>() };
  const allowed = {
    hashes: new Set([...hashes, hashOf(themeScript)]),
    files,
    pictureHosts: pictureHosts(readSite().settings),
  };
  return new Response(addPolicy(html, allowed), response);
});
