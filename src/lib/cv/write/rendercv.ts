import { stringify } from 'yaml';
import type { CvDocument } from '#lib/cv/document.ts';
import { writeHeader } from './rendercv/header.ts';
import { writeSections } from './rendercv/sections.ts';
import { type CvSite, targetOf } from './target.ts';

/** What RenderCV calls the languages it speaks. */
const languages: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nb: 'norwegian_bokmål',
  nl: 'dutch',
  nn: 'norwegian_nynorsk',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  zh: 'mandarin_chinese',
};

/** A CV as input of RenderCV 2: its content and its language, without a design. */
export function writeRenderCv(cv: CvDocument, site: CvSite) {
  const target = targetOf(cv, site);
  const language = languages[new Intl.Locale(target.lang).language];
  return {
    cv: { ...writeHeader(cv.profile, target), sections: writeSections(cv.sections, target) },
    ...(language && { locale: { language } }),
  };
}

/**
 * The input of RenderCV as the YAML it reads, with the schema for editors. Words that YAML 1.1 takes for something else
 * (`no`, 2024-09-01) are in quotes, so that every reader finds the same texts.
 */
export function formatRenderCv(input: ReturnType<typeof writeRenderCv>): string {
  const schema = 'https://raw.githubusercontent.com/rendercv/rendercv/main/schema.json';
  return `# yaml-language-server: $schema=${schema}\n${stringify(input, { schema: 'yaml-1.1', lineWidth: 0 })}`;
}
