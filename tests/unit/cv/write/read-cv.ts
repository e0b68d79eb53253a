import { readFileSync } from 'node:fs';
import type { CvDocument } from '#cv/document.ts';
import { type Context, contextOf } from '#model/context.ts';
import { openFolder } from '../../../open-folder.ts';

/** The folders whose CVs are written in these tests. */
export const contentFolders = [
  ...['chien-shiung-wu', 'anhao-zhao', 'chaofan-lin', 'chaofan-tao', 'pan-zhou', 'zhongzhu-zhou'].map(
    (name) => `tests/portfolios/${name}`,
  ),
];

/** The full CV of a content folder, and the context of its site under https://example.org/base/ in one of its languages. */
export function readCv(folder: string, lang?: string): { document: CvDocument; context: Context } {
  const { cvs, languages, publications } = openFolder(folder).site();
  const locale = { lang: lang ?? languages[0]!, defaultLang: languages[0]!, languages };
  const context = contextOf(locale, { origin: 'https://example.org', base: '/base/' }, publications);
  return { document: cvs[0]!, context };
}

/** What a seed says of somebody, found by looking at its text alone. */
export function readSeed<Facts>(name: string): Facts {
  return JSON.parse(readFileSync(`tests/fixtures/seed-facts/${name}.json`, 'utf8')) as Facts;
}
