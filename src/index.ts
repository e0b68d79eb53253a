import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';
import { mergeConfig } from 'astro/config';
import { checkContent } from '#check/node/check-integration.ts';
import { icons } from '#discovery/node/icons.ts';
import { canonicalSitemap } from '#discovery/node/sitemap.ts';
import type { Trust } from '#model/checked-content.ts';
import { setCurrentSite } from '#model/node/current-site.ts';
import { OpenSite } from '#model/node/open-site.ts';
import { findProject, viteContentPath } from '#model/node/project.ts';
import { ownScripts } from '#site/node/content-security-policy.ts';
import { filesBesidePages } from '#site/node/files-beside-pages.ts';
import { stageBuild } from '#site/node/stage-build.ts';
import { licences } from '#site/node/licences.ts';
import { contentFiles, redirects } from '#site/node/published-files.ts';
import { coloursInCss, leftToNode } from '#site/node/vite-plugins.ts';

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
  const project = findProject(process.cwd(), process.env);
  const site = new OpenSite(project, trust);
  setCurrentSite(site);
  const { origin, base } = site.address;
  const { languages } = site;
  const { first, last } = stageBuild(project);
  const own: AstroUserConfig = {
    site: origin,
    base,
    cacheDir: project.cache,
    i18n: {
      defaultLocale: languages[0]!,
      locales: [...languages],
      routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
    },
    trailingSlash: 'always',
    compressHTML: 'jsx',
    prerenderConflictBehavior: 'error',
    build: { inlineStylesheets: 'always' },
    logger: { entrypoint: fileURLToPath(new URL('./site/node/quiet-logger.ts', import.meta.url)) },
    devToolbar: { enabled: false },
    experimental: { contentIntellisense: true, incrementalBuild: true },
    integrations: [
      first,
      checkContent(site),
      ownScripts(project.content),
      canonicalSitemap(site),
      icons(site),
      licences(project),
      redirects(site),
      contentFiles(site),
      filesBesidePages(site),
    ],
    vite: {
      plugins: [coloursInCss(), tailwindcss(), leftToNode()],
      resolve: { alias: { '~content': project.content } },
      define: { 'import.meta.env.CONTENT_PATH': JSON.stringify(viteContentPath(project)) },
    },
  };
  const merged = mergeConfig(own, astro);
  return { ...merged, integrations: [...(merged.integrations ?? []), last] };
}
