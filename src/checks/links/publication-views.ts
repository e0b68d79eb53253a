import type { CheckedContent } from '#checks/checked-content.ts';
import { arrangePublications } from '#lib/bibliography/arrange.ts';
import { findViews, viewPath } from '#lib/bibliography/views.ts';

/** The pages that show the list of publications divided in another way than the usual one. */
export function findViewPaths({ good, bodies, bibliography }: CheckedContent): string[] {
  const settings = good.site[0]?.data.publications;
  if (!settings) return [];
  const publications = arrangePublications({
    bibliography,
    files: good.publications.map(({ entry, data }) => ({ id: entry.id, data })),
    topics: settings.topics.map(({ id }) => id),
    people: [],
    metrics: { stars: {}, citations: {}, ranks: {} },
  });
  if (publications.length === 0) return [];
  const hasThemes = good.research.some(
    ({ entry, data }) =>
      !data.draft &&
      (data.publications.length > 0 ||
        bodies.some(({ entry: of, body }) => of === entry && body.mentions.length > 0) ||
        publications.some(({ themes }) => themes.includes(entry.id))),
  );
  return findViews(publications, settings, hasThemes)
    .filter((view) => view !== settings.groupBy)
    .map((view) => viewPath(view, settings.groupBy));
}
