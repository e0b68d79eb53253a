import type { Mentions } from '#lib/mentions.ts';
import { getMetrics } from './metrics.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getSite } from './site.ts';

/** What prose can mention. */
export const getMentions = once(async (): Promise<Mentions> => {
  const [publications, metrics, site] = await Promise.all([getPublications(), getMetrics(), getSite()]);
  return {
    publications: new Map(publications.map((publication) => [publication.key, publication])),
    metrics,
    worksLead: site.publications.worksLead,
  };
});
