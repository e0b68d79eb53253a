import { test as base } from '@playwright/test';
import { type ServedFolder, serveFolder } from './serve.ts';
import { type SiteName, siteBase, siteFolder } from './sites.ts';

export { expect } from '@playwright/test';

export interface SiteOptions {
  /** The site that the tests of a file look at: `test.use({ site: 'chaofan-tao' })`. */
  site: SiteName;
  /** Its server; `page.goto('./cv/')` is relative to its address. */
  served: ServedFolder;
}

/** Playwright's `test`, with one of our sites served under its base path. */
export const test = base.extend<object, SiteOptions>({
  site: ['sample', { option: true, scope: 'worker' }],
  served: [
    async ({ site }, use) => {
      const served = await serveFolder(siteFolder(site), siteBase(site));
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ served }, use) => use(served.url),
});
