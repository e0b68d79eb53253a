import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { Metrics } from '#schemas/metrics.ts';
import type { SiteSettings } from '#schemas/site.ts';

/** What an author's prose can mention: publications by citation key, and the last known numbers. */
export interface Mentions {
  publications: ReadonlyMap<string, ListedPublication>;
  metrics: Metrics;
  /** Where the name of a work leads. */
  worksLead: SiteSettings['publications']['worksLead'];
}
