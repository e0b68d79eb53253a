import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { Metrics } from '#schemas/metrics.ts';

/** What an author's prose can mention: publications by citation key, and the last known numbers. */
export interface Mentions {
  publications: ReadonlyMap<string, ListedPublication>;
  metrics: Metrics;
}
