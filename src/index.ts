import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';
import { mergeConfig } from 'astro/config';
import type { Trust } from '#checks/checked-content.ts';
import { filesBesidePages } from '#tools/beside-pages-integration.ts';
import { canonicalSitemap } from '#tools/canonical-sitemap.ts';
import { checkContent } from '#tools/check-integration.ts';
import { contentFiles } from '#tools/content-files-integration.ts';
import { cacheFolder, contentPath, contentRoot } from '#tools/content-root.ts';
import { icons } from '#tools/icons-integration.ts';
import { licences } from '#tools/licences-integration.ts';
import { ownScripts } from '#tools/own-scripts.ts';
import { redirects } from '#tools/redirects-integration.ts';
import { readSiteSettings } from '#tools/site-settings.ts';

/** What an author may choose in astro.config.mjs. */
export interface VitrineOptions {
  /**
   * Whether MDX in the content may run code. `data`, the default, is for content that is read and never run. With `code`,
   * MDX with `import`, `export` and expressions is compiled, and whoever writes it can do while the site is built what its
   * author's account can.
   */
  trust?: Trust;
  /** A configuration of Astro: what it says is added to ours, and replaces it where both say something. */
  astro?: AstroUserConfig;
}

/** The configuration of a site: content is read and checked, pages and the files beside them are made from it. */
export default function vitrine({ trust = 'data', astro = {} }: VitrineOptions = {}): AstroUserConfig {
  const { origin, base, languages } = readSiteSettings(contentRoot);
  const own: AstroUserConfig = {
    site: origin,
    base,
    cacheDir: cacheFolder,
    i18n: {
      defaultLocale: languages[0]!,
      locales: [...languages],
      routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
    },
    trailingSlash: 'always',
    compressHTML: 'jsx',
    prerenderConflictBehavior: 'error',
    build: { inlineStylesheets: 'always' },
    logger: { entrypoint: fileURLToPath(new URL('./tools/quiet-logger.ts', import.meta.url)) },
    devToolbar: { enabled: false },
    experimental: { contentIntellisense: true, incrementalBuild: true },
    integrations: [
      checkContent({ trust }),
      ownScripts(),
      canonicalSitemap(languages),
      icons(),
      licences(),
      redirects(),
      contentFiles(),
      filesBesidePages(),
    ],
    vite: {
      plugins: [tailwindcss()],
      resolve: { alias: { '~content': contentRoot } },
      define: { 'import.meta.env.CONTENT_PATH': JSON.stringify(contentPath) },
    },
  };
  return mergeConfig(own, astro);
}
