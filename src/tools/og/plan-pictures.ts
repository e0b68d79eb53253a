import { hexColours } from '#lib/colours.ts';
import type { CheckedContent } from '#checks/checked-content.ts';
import { shownRoutes } from '#checks/links/site-addresses.ts';
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
import { wordsFor } from '#strings/words.ts';
import { readMaterial } from '#tools/read-material.ts';
import { readTranslated } from '#tools/read-translated.ts';

type Material = NonNullable<ReturnType<typeof readMaterial>>['material'];

/** What the picture of each page says, by the path where it is published. */
export function planPictures(checked: CheckedContent, address: SiteAddress): Map<string, PictureSubject> {
  const read = readMaterial(checked);
  const plans = read ? checked.languages.flatMap((lang) => planLanguage(checked, address, read.material, lang)) : [];
  return new Map(plans.map(([path, subject]) => [picturePath(path), subject]));
}

/** The pages of one language, with what the picture of each says. */
function planLanguage(
  checked: CheckedContent,
  address: SiteAddress,
  { profile, publications }: Material,
  lang: string,
): [path: string, PictureSubject][] {
  const { languages } = checked;
  const site = checked.good.site[0]!.data;
  const locale = { lang, defaultLang: languages[0]!, languages };
  const words = wordsFor(lang);
  const surroundings = printSurroundings(address, locale, publications);
  const about = ownerFoot(profile, locale, surroundings);
  const home = readableAddress(surroundings.resolveUrl('/')) ?? '';
  const plain: PictureSubject = {
    lang: printLanguage(lang),
    colours: hexColours('picture', site.accent),
    monogram: monogramOf(profile.name),
    ...{ title: nothing, lead: nothing, venue: nothing, year: '' },
    foot: about,
  };
  const routes = [...shownRoutes(checked)].map((route): [string, PictureSubject] => {
    const title = toPieces(textSpan(routeTitle(route, site, locale, words)));
    if (route !== 'about') return [routePaths[route], { ...plain, title }];
    return [routePaths.about, { ...plain, ...homeSubject(profile, { ...locale, words }, home, surroundings) }];
  });
  const papers = publications.map((publication): [string, PictureSubject] => [
    publicationPath(publication),
    { ...plain, ...paperSubject(publication, lang, words), foot: { name: about.name, more: nothing } },
  ]);
  // In another language than those it is written in, a page is known by its address in the default one.
  const isWritten = (id: string) =>
    lang === locale.defaultLang ||
    checked.translations.some(({ entry }) => entry.collection === 'pages' && entry.id === id && entry.lang === lang);
  const free = readTranslated(checked, 'pages')
    .filter(({ id }) => isWritten(id))
    .map(({ id, data }): [string, PictureSubject] => {
      const title = findText(data.title, lang, locale.defaultLang)?.text ?? id;
      return [`/${id}/`, { ...plain, title: toPieces(markdownSpans(title, surroundings)) }];
    });
  return [...routes, ...papers, ...free].map(([path, subject]) => [
    localizedPath(path, lang, locale.defaultLang),
    subject,
  ]);
}
