import { getCollection } from 'astro:content';
import type { Metrics } from '#schemas/metrics.ts';
import { once } from './once.ts';

/** The last known numbers of metrics.json; none when there is no such file. */
export const getMetrics = once(async (): Promise<Metrics> => {
  const [entry] = await getCollection('metrics');
  return entry?.data ?? { stars: {}, citations: {}, ranks: {} };
});
