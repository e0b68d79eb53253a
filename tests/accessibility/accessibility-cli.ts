import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { runCommand } from '#cli/command.ts';
import { findBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../e2e/serve.ts';
import { chooseByAddress } from '../gallery/routes.ts';
import { formatSite, formatSummary } from './format-readings.ts';
import { openGallery, openSite } from './open-sites.ts';
import { readArguments, usage } from './read-arguments.ts';
import { openReader, type Reading, readPages } from './read-pages.ts';

/** `npm run accessibility`: asks axe about every page in every mode and fails where it finds something. */
async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const built = wanted.site === undefined ? await openGallery() : openSite(wanted.site);
  if (!built) return 1;
  const { folder, base, pages } = built;
  const command = `npm run accessibility --${wanted.site === undefined ? '' : ` --site ${wanted.site}`}`;
  const chosen = wanted.begins.length > 0 ? chooseByAddress(pages, wanted.begins, command) : pages;
  const [served, browser] = await Promise.all([
    serveFolder(folder, base),
    findBrowser().then((it) => chromium.launch(it)),
  ]);
  const start = performance.now();
  const readings: Reading[] = [];
  try {
    const readers = await Promise.all(Array.from({ length: availableParallelism() }, () => openReader(browser)));
    for (const [site, ofSite] of Map.groupBy(chosen, (page) => page.site)) {
      const since = performance.now();
      const paths = ofSite.map(({ path }) => path);
      const read = await readPages(readers, served.url, paths);
      console.log(formatSite(site, read, (performance.now() - since) / 1000));
      readings.push(...read);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(formatSummary(readings, chosen.length, (performance.now() - start) / 1000));
  return readings.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

await runCommand(run);
