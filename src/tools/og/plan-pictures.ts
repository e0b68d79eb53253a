import { hexColours } from '#lib/colours.ts';
import { readableAddress } from '#lib/cv/print/contacts.ts';
import { printLanguage } from '#lib/cv/print/span.ts';
import { printSurroundings, type SiteAddress } from '#lib/cv/print/surroundings.ts';
import { markdownSpans, textSpan } from '#lib/cv/print/text-spans.ts';
import { monogramOf } from '#lib/monogram.ts';
import { homeSubject, nothing, ownerFoot } from '#lib/og/page-subject.ts';
import { paperSubject } from '#lib/og/paper-subject.ts';
import { picturePath } from '#lib/og/paths.ts';
import { toPieces } from '#lib/og/pieces.ts';
import type { PictureSubject } from '#lib/og/subject.ts';
import { routeTitle } from '#lib/route-title.ts';
import { publicationPath, routePaths } from '#lib/routes.ts';
import { findText } from '#lib/text.ts';
import { localizedPath } from '#lib/urls.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { localeOf, type Site } from '#model/site.ts';
import { wordsFor } from '#strings/words.ts';

/** What the picture of each page says, by the path where it is published. */
export function planPictures(open: OpenSite): Map<string, PictureSubject> {
  const site = open.findSite();
  const plans = site ? site.languages.flatMap((lang) => planLanguage(site, open.address, lang)) : [];
  return new Map(plans.map(([path, subject]) => [picturePath(path), subject]));
}

/** The pages of one language, with what the picture of each says. */
function planLanguage(site: Site, address: SiteAddress, lang: string): [path: string, PictureSubject][] {
  const { settings, profile, publications } = site;
  const locale = localeOf(site, lang);
  const words = wordsFor(lang);
  const surroundings = printSurroundings(address, locale, publications);
  const about = ownerFoot(profile, locale, surroundings);
  const home = readableAddress(surroundings.resolveUrl('/')) ?? '';
  const plain: PictureSubject = {
    lang: printLanguage(lang),
    colours: hexColours('picture', settings.accent),
    monogram: monogramOf(profile.name),
    ...{ title: nothing, lead: nothing, venue: nothing, year: '' },
    foot: about,
  };
  const routes = site.manifest.routes.map((route): [string, PictureSubject] => {
    const title = toPieces(textSpan(routeTitle(route, settings, locale, words)));
    if (route !== 'about') return [routePaths[route], { ...plain, title }];
    return [routePaths.about, { ...plain, ...homeSubject(profile, { ...locale, words }, home, surroundings) }];
  });
  const papers = publications.map((publication): [string, PictureSubject] => [
    publicationPath(publication),
    { ...plain, ...paperSubject(publication, lang, words), foot: { name: about.name, more: nothing } },
  ]);
  // In another language than those it is written in, a page is known by its address in the default one.
  const free = site.pages
    .filter(({ languages }) => languages.includes(lang))
    .map(({ id, data }): [string, PictureSubject] => {
      const title = findText(data.title, lang, locale.defaultLang)?.text ?? id;
      return [`/${id}/`, { ...plain, title: toPieces(markdownSpans(title, surroundings)) }];
    });
  return [...routes, ...papers, ...free].map(([path, subject]) => [
    localizedPath(path, lang, locale.defaultLang),
    subject,
  ]);
}
