import { runCommand } from '#cli/command.ts';
import { prepareGallery } from '../e2e/prepare-gallery.ts';
import { serveFolder } from '../e2e/serve.ts';
import { galleryFolder, galleryUrl } from '../e2e/sites.ts';
import { readRoutes } from '../gallery/routes.ts';
import { chooseRoutes } from './choose-routes.ts';
import { formatJudgement, formatSummary, header } from './format-judgements.ts';
import { judgePage } from './judge-page.ts';
import { isPerfect, type Judgement } from './judgement.ts';
import { openBrowser } from './open-browser.ts';
import { readArguments, usage } from './read-arguments.ts';

/** `npm run lighthouse`: asks Lighthouse about pages of the gallery and fails where a score is below 100. */
async function run(words: string[]): Promise<number> {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  await prepareGallery(console.log);
  const routes = chooseRoutes(readRoutes(galleryFolder), wanted);
  const [served, browser] = await Promise.all([
    serveFolder(galleryFolder, new URL(galleryUrl).pathname),
    openBrowser(),
  ]);
  const start = performance.now();
  const judgements: Judgement[] = [];
  try {
    console.log(header);
    for (const { path } of routes) {
      const judgement = await judgePage(served.url, path, browser.port);
      judgements.push(judgement);
      console.log(formatJudgement(judgement));
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(formatSummary(judgements, (performance.now() - start) / 1000));
  return judgements.every(isPerfect) ? 0 : 1;
}

await runCommand(run);
