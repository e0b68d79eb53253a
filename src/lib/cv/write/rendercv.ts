import { stringify } from 'yaml';
import type { CvDocument, CvSection } from '#lib/cv/document.ts';
import { sections } from '#sections/index.ts';
import type { Section } from '#sections/section.ts';
import { writeHeader } from './rendercv/header.ts';
import { plainText } from './plain-text.ts';
import { type CvSite, type CvTarget, targetOf } from './target.ts';

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

/** The sections under their titles. RenderCV has no headings within a section: each group is a section of its own. */
function writeSections(all: readonly CvSection[], target: CvTarget): Record<string, object[]> {
  const written: Record<string, object[]> = {};
  for (const { name, title: own, items } of all) {
    const title = plainText(own, target) || target.titles[name];
    for (const { heading, entries } of (sections[name] as Section<unknown>).renderCv(items, target))
      written[freeTitle(heading ? title + target.words.colon + heading : title, written)] = entries;
  }
  return written;
}

/** A title that no section has yet: two may be called the same, and one would replace the other. */
function freeTitle(title: string, taken: Record<string, unknown>): string {
  let free = title;
  for (let number = 2; free in taken; number++) free = `${title} (${number})`;
  return free;
}

/**
 * The input of RenderCV as the YAML it reads, with the schema for editors. Words that YAML 1.1 takes for something else
 * (`no`, 2024-09-01) are in quotes, so that every reader finds the same texts.
 */
export function formatRenderCv(input: ReturnType<typeof writeRenderCv>): string {
  const schema = 'https://raw.githubusercontent.com/rendercv/rendercv/main/schema.json';
  return `# yaml-language-server: $schema=${schema}\n${stringify(input, { schema: 'yaml-1.1', lineWidth: 0 })}`;
}
