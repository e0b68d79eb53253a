import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { publicationPath } from '#lib/routes.ts';

/**
 * The PDF of a paper that the site itself publishes: where its author put it, and where it is published once more.
 * Google Scholar takes a PDF only from the folder of the page that describes it (Inclusion Guidelines, "Indexing").
 */
export function paperPdf(publication: ListedPublication): { from: string; path: string } | undefined {
  const link = publicationLinks(publication).find(({ kind, url }) => kind === 'pdf' && /^\/.*\.pdf$/i.test(url));
  return link && { from: link.url, path: `${publicationPath(publication)}${publication.slug}.pdf` };
}
