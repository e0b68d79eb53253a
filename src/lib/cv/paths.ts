import { localizedPath } from '#lib/urls.ts';

/**
 * Where the PDF of a CV is published, as a path from the root of the site: `/cv.pdf`, `/zh/cv.pdf`, `/cv/short.pdf`.
 * @param variant id of the variant; undefined for the full CV
 */
export function cvPdfPath(variant: string | undefined, lang: string, defaultLang: string): string {
  return localizedPath(variant === undefined ? '/cv.pdf' : `/cv/${variant}.pdf`, lang, defaultLang);
}

/** A form of the CV that programs read. */
interface CvFormat {
  label: string;
  /** Path from the root of the site. */
  path: string;
  type: string;
  /** Whether it is the CV page in another form, so that programs are led from the page to it. */
  isAlternate: boolean;
}

/**
 * All forms of the full CV for programs, in the default language of the site and in the order of the links to them. Links,
 * the answers of the dev server, and what the check takes for a published file are made from this list; who writes each
 * stands in `src/tools/exports/cv-files.ts`, so that pages do not carry the writers.
 */
export const cvFormats = {
  jsonResume: { label: 'JSON Resume', path: '/resume.json', type: 'application/json', isAlternate: true },
  // The input of a program, and no form of the page.
  renderCv: { label: 'RenderCV', path: '/rendercv.yaml', type: 'application/yaml', isAlternate: false },
} as const satisfies Record<string, CvFormat>;

export type CvFormatName = keyof typeof cvFormats;
