import type { Locale } from '#lib/locale.ts';
import { findText } from '#lib/text.ts';
import type { RouteName, SiteSettings } from '#schemas/site.ts';

/** What a page of the engine is called: what site.yaml says, else the word of the interface. */
export function routeTitle(
  route: RouteName,
  site: Pick<SiteSettings, 'research' | 'experience' | 'publications'>,
  { lang, defaultLang }: Locale,
  words: { routes: Record<RouteName, string> },
): string {
  const written = route in site ? site[route as keyof typeof site].title : undefined;
  return findText(written, lang, defaultLang)?.text ?? words.routes[route];
}
