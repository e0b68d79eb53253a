import { experimental_AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '#text/localized.ts';

const container = await experimental_AstroContainer.create();

/** A reader of English and one of Chinese, on a site whose default language is English. */
export const english: Locale = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
export const chinese: Locale = { ...english, lang: 'zh' };

/** The HTML of a component without its styles, with each run of white space as one space. */
export async function draw(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  locals: App.Locals = {},
): Promise<string> {
  const html = await container.renderToString(component, { props, locals });
  return html
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    .replace(/ data-astro-[\w-]+(="[^"]*")?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader sees of HTML: its text. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim();
}
