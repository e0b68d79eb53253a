import type { Publication } from '#lib/bibliography/publication.ts';
import type { PublicationView, SiteSettings } from '#schemas/site.ts';

/**
 * The ways of dividing the list that say something: by topic only where papers have topics, and so on. The usual one is
 * always among them.
 * @param hasThemes whether a research theme has publications
 */
export function findViews(
  publications: readonly Pick<Publication, 'topics' | 'type'>[],
  { topics, groupBy }: SiteSettings['publications'],
  hasThemes: boolean,
): PublicationView[] {
  const says: Record<PublicationView, boolean> = {
    year: true,
    topic: topics.length > 0 && publications.some((publication) => publication.topics.length > 0),
    type: new Set(publications.map(({ type }) => type)).size > 1,
    theme: hasThemes,
  };
  return (Object.keys(says) as PublicationView[]).filter((view) => says[view] || view === groupBy);
}

/** The path of the list divided in a way: the usual one is the list itself. */
export function viewPath(view: PublicationView, usual: PublicationView): string {
  return view === usual ? '/publications/' : `/publications/by-${view}/`;
}
