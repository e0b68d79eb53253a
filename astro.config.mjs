import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { filesBesidePages } from '#tools/beside-pages-integration.ts';
import { canonicalSitemap } from '#tools/canonical-sitemap.ts';
import vitrineCheck from '#tools/check-integration.ts';
import { cacheFolder, contentPath, contentRoot } from '#tools/content-root.ts';
import { contentFiles } from '#tools/content-files-integration.ts';
import { ownScripts } from '#tools/own-scripts.ts';
import { icons } from '#tools/icons-integration.ts';
import { redirects } from '#tools/redirects-integration.ts';
import { readSiteSettings } from '#tools/site-settings.ts';

const { origin, base, languages } = readSiteSettings(contentRoot);

export default defineConfig({
  site: origin,
  base,
  cacheDir: cacheFolder,
  i18n: {
    defaultLocale: languages[0],
    locales: languages,
    routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
  },
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  logger: { entrypoint: fileURLToPath(new URL('./src/tools/quiet-logger.ts', import.meta.url)) },
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true, incrementalBuild: true },
  integrations: [
    vitrineCheck(),
    ownScripts(),
    canonicalSitemap(languages),
    icons(),
    redirects(),
    contentFiles(),
    filesBesidePages(),
  ],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '~content': contentRoot } },
    define: { 'import.meta.env.CONTENT_PATH': JSON.stringify(contentPath) },
  },
});
