import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';
import type { SiteOptions } from './e2e/test.ts';

const cache = fileURLToPath(new URL('../node_modules/.cache/vitrine', import.meta.url));

export default defineConfig<object, SiteOptions>({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './e2e/build-sites.ts',
  outputDir: `${cache}/playwright`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  reporter: process.env.CI ? 'list' : 'line',
  use: { launchOptions: await findBrowser() },
});
