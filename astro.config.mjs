import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { mdxFeatures } from '#lib/mdx-body.ts';
import { citationsToLinks } from '#lib/mdx-citations.ts';
import { filesBesidePages } from '#tools/beside-pages-integration.ts';
import { canonicalSitemap } from '#tools/canonical-sitemap.ts';
import vitrineCheck from '#tools/check-integration.ts';
import { cacheFolder, contentRoot } from '#tools/content-root.ts';
import { contentFiles } from '#tools/content-files-integration.ts';
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
  markdown: {
    processor: satteri({ features: mdxFeatures, mdastPlugins: [citationsToLinks] }),
    syntaxHighlight: false,
  },
  integrations: [
    vitrineCheck(),
    mdx(),
    canonicalSitemap(languages),
    icons(),
    redirects(),
    contentFiles(),
    filesBesidePages(),
  ],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '~content': contentRoot } },
    // Every MDX project gets this warning from Vite's bundler: https://github.com/withastro/astro/issues/18087
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
