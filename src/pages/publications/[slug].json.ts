import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publicationFile, publicationFilePaths } from '#queries/publication-files.ts';

export const getStaticPaths = publicationFilePaths;

/** One publication as CSL-JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  publicationFile(props.publication, 'json');
