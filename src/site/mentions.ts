import type { Metrics } from '#metrics/metrics.ts';
import type { SiteSettings } from '#model/schema/site-settings.ts';
import type { ListedPublication } from '#publications/arrange.ts';

/** What an author's prose can mention: publications by citation key, and the last known numbers. */
export interface Mentions {
  publications: ReadonlyMap<string, ListedPublication>;
  metrics: Metrics;
  /** Where the name of a work leads. */
  worksLead: SiteSettings['publications']['worksLead'];
}
