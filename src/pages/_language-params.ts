import type { Site } from '#model/site.ts';

/** One static path per language: `undefined` stands for the default one, which has no prefix. */
export function languageParams({
  languages,
}: Pick<Site, 'languages'>): { params: { locale: string | undefined }; props: { lang: string } }[] {
  return languages.map((lang, index) => ({ params: { locale: index === 0 ? undefined : lang }, props: { lang } }));
}
