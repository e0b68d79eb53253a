import type { APIRoute } from 'astro';
import { writeJsonResume } from '#lib/cv/write/json-resume.ts';
import { cvFile } from '#queries/cv-files.ts';
import { wordsFor } from '#strings/words.ts';

/** The CV as JSON Resume. */
export const GET: APIRoute = ({ site }) =>
  cvFile(site, {
    type: 'application/json',
    wordsFor,
    write: (document, target) => `${JSON.stringify(writeJsonResume(document, target), undefined, 2)}\n`,
  });
