import type { APIRoute } from 'astro';
import { readSite } from 'vitrine/site';
import type { LlmsLink } from '#discovery/finding-files.ts';
import { cvFormats, cvPdfPath, feedPath, routePaths } from '#model/addresses.ts';
import { formatFiles } from '#publications/export/formats.ts';
import { wordsFor } from '#site/words/words.ts';
import { findText } from '#text/localized.ts';
import { llmsFile } from './_finding-files.ts';

/** The site for language models: its pages, its files and its papers, in the default language. */
export const GET: APIRoute = ({ site: origin }) => {
  const site = readSite();
  const { routes, files: published } = site.manifest;
  const lang = site.defaultLang;
  const words = wordsFor(lang);
  const free = site.pages.map(({ id, data }): LlmsLink => ({
    title: findText(data.title, lang, lang)?.text ?? id,
    path: `/${id}/`,
    note: findText(data.lead, lang, lang)?.text,
  }));
  const pages = [
    ...routes.map((route): LlmsLink => ({ title: words.routes[route], path: routePaths[route] })),
    ...free,
  ];
  const languages = site.languages.slice(1).map((tag): LlmsLink => ({
    title: wordsFor(tag).languageName,
    path: `/${tag}/`,
  }));
  const files: [boolean, LlmsLink[]][] = [
    [
      routes.includes('publications'),
      formatFiles()
        .filter(({ isForModels }) => isForModels)
        .map(({ label, path }) => ({ title: label, path, note: words.routes.publications })),
    ],
    [
      routes.includes('cv'),
      [
        { title: words.cv.pdf, path: cvPdfPath(undefined, lang, lang), note: words.routes.cv },
        ...Object.values(cvFormats).map(({ label, path }) => ({ title: label, path, note: words.routes.cv })),
      ],
    ],
    [published.has(feedPath(lang, lang)), [{ title: 'Atom', path: feedPath(lang, lang), note: words.news.feed }]],
  ];
  return llmsFile(site, origin, {
    pages: [...pages, ...languages],
    files: files.flatMap(([exists, links]) => (exists ? links : [])),
  });
};
