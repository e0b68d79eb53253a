import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { CheckedContent } from '#model/checked-content.ts';
import { manifestOf } from '#model/manifest.ts';
import { memo } from '#model/memo.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { htmlLang } from '#text/localized.ts';

/** The paths of the pages that are not known by their own address. */
const otherPages = memo(
  (checked: CheckedContent) =>
    new Set(manifestOf(checked).pages.flatMap(({ path, isCanonical }) => (isCanonical ? [] : [path]))),
);

/**
 * The sitemap, of those pages that are their own canonical address: not of the other views of a list, nor of pages that
 * show another language because they are not translated. Pages that the engine does not make are in it.
 */
export function canonicalSitemap(site: OpenSite, make = sitemap): AstroIntegration {
  const { languages } = site;
  let base = '/';
  const integration = make({
    i18n: { defaultLocale: languages[0]!, locales: Object.fromEntries(languages.map((tag) => [tag, htmlLang(tag)])) },
    filter: (address) => {
      const path = decodeURI(new URL(address).pathname).slice(base.length - 1);
      return !otherPages(site.checked()).has(path);
    },
  });
  const { hooks } = integration;
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:done': (options) => {
        base = options.config.base.replace(/\/?$/, '/');
        return hooks['astro:config:done']?.(options);
      },
      // It would say where the file is now, and not where the site will be.
      'astro:build:done': (options) =>
        hooks['astro:build:done']?.({
          ...options,
          logger: Object.assign(Object.create(options.logger), { info() {} }),
        }),
    },
  };
}
