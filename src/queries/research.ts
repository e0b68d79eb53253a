import type { ShownBody } from '#components/text/shown-body.ts';
import type { Site } from '#model/site.ts';
import type { Theme } from '#model/themes.ts';
import { getBody } from './bodies.ts';

/** A theme with its prose in the reader's language. */
export interface ShownTheme extends Omit<Theme, 'children'> {
  body: ShownBody | undefined;
  children: ShownTheme[];
}

/** The themes with what a page shows of them. */
export function getThemes(site: Site, lang: string): Promise<ShownTheme[]> {
  const withBody = async (theme: Theme): Promise<ShownTheme> => ({
    ...theme,
    body: await getBody(site, `research/${theme.id}`, lang),
    children: await Promise.all(theme.children.map(withBody)),
  });
  return Promise.all(site.themes.map(withBody));
}
