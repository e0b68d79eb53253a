import type { Publication } from '#lib/bibliography/publication.ts';
import { type ExportFormat, exportFormats } from '#lib/bibliography/write/formats.ts';
import { publicationSlug } from '#lib/routes.ts';
import { getPublications } from './publications.ts';

/** All publications as one file. Without publications there is no body, and so no file. */
export async function publicationsFile(format: ExportFormat): Promise<Response> {
  const publications = await getPublications();
  return publications.length > 0 ? fileOf(publications, format) : new Response(null, { status: 404 });
}

/** One publication as a file. */
export function publicationFile(publication: Publication, format: ExportFormat): Response {
  return fileOf([publication], format);
}

/** One path per publication. */
export async function publicationFilePaths() {
  return (await getPublications()).map((publication) => ({
    params: { slug: publicationSlug(publication.key) },
    props: { publication: publication as Publication },
  }));
}

function fileOf(publications: readonly Publication[], format: ExportFormat): Response {
  const { type, write } = exportFormats[format];
  return new Response(write(publications), { headers: { 'Content-Type': type } });
}
