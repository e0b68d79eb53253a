import type { CvDocument } from '#lib/cv/document.ts';
import type { CvSite } from '#lib/cv/write/target.ts';
import { withBase } from '#lib/urls.ts';
import { getCvs } from './cv.ts';
import { getLocale, getShell } from './site.ts';

/** How a file of the CV is made. */
interface CvFileKind {
  /** The media type. */
  type: string;
  wordsFor: (lang: string) => CvSite['words'];
  write: (document: CvDocument, site: CvSite) => string;
}

/** The full CV as a file, in the default language. Without a page for the CV there is no body, and so no file. */
export async function cvFile(origin: URL | undefined, { type, wordsFor, write }: CvFileKind): Promise<Response> {
  const { routes, site } = await getShell();
  if (!routes.includes('cv')) return new Response(null, { status: 404 });
  const [document] = await getCvs();
  const locale = await getLocale(site.defaultLang);
  const address = new URL(withBase(import.meta.env.BASE_URL, '/'), origin).href;
  const body = write(document!, { locale, words: wordsFor(site.defaultLang), address });
  return new Response(body, { headers: { 'Content-Type': type } });
}
