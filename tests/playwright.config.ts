import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';
import type { SiteOptions } from './e2e/test.ts';

/** Tests that build a site, or serve one while it is written. */
const builders =
  /\/(?:content-errors|everything|faults|hostile-content|kept-pages|one-reading|small-site|smuggled-scripts|trusted-code)\.test\.ts$/;
const cache = fileURLToPath(new URL('../node_modules/.cache/vitrine', import.meta.url));

// No site that is built and no test reads content/.
process.env.NODE_OPTIONS = `--import=${new URL('keep-out-of-content.mjs', import.meta.url)}`;

export default defineConfig<object, SiteOptions>({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './e2e/build-sites.ts',
  outputDir: `${cache}/playwright`,
  fullyParallel: true,
  projects: [
    // Astro keeps the list of MDX files of a build where every other keeps its own: so one at a time, from the start.
    { name: 'building', testMatch: builders, workers: 1, timeout: 60_000 },
    { name: 'built', testIgnore: builders },
  ],
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: process.env.CI ? 'list' : 'line',
  use: { launchOptions: await findBrowser() },
});
