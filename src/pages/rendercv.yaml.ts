import type { APIRoute } from 'astro';
import { formatRenderCv, writeRenderCv } from '#lib/cv/write/rendercv.ts';
import { cvFile } from '#queries/cv-files.ts';
import { wordsFor } from '#strings/words.ts';

/** The CV as input of RenderCV. */
export const GET: APIRoute = ({ site }) =>
  cvFile(site, {
    type: 'application/yaml',
    wordsFor,
    write: (document, target) => formatRenderCv(writeRenderCv(document, target)),
  });
