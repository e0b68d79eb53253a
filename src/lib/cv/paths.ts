import { localizedPath } from '#lib/urls.ts';

/**
 * Where the PDF of a CV is published, as a path from the root of the site: `/cv.pdf`, `/zh/cv.pdf`, `/cv/short.pdf`.
 * @param variant id of the variant; undefined for the full CV
 */
export function cvPdfPath(variant: string | undefined, lang: string, defaultLang: string): string {
  return localizedPath(variant === undefined ? '/cv.pdf' : `/cv/${variant}.pdf`, lang, defaultLang);
}

/** The CV as JSON Resume, and as input of RenderCV, each in the default language of the site. */
export const resumePath = '/resume.json';
export const renderCvPath = '/rendercv.yaml';
