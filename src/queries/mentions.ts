import type { Mentions } from '#lib/mentions.ts';
import { getMetrics } from './metrics.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';

/** What prose can mention. */
export const getMentions = once(async (): Promise<Mentions> => {
  const [publications, metrics] = await Promise.all([getPublications(), getMetrics()]);
  return { publications: new Map(publications.map((publication) => [publication.key, publication])), metrics };
});
