import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publicationFile, publicationFilePaths } from '#queries/publication-files.ts';

export const getStaticPaths = publicationFilePaths;

/** One publication as BibTeX. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  publicationFile(props.publication, 'bib');
