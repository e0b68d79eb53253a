import lighthouse from 'lighthouse';
import { categories, type Judgement, readJudgement, youngCategory } from './judgement.ts';

/** How often a page is asked about whose performance is not perfect: a busy machine takes points that are not the page's. */
const maxAttempts = 3;

/**
 * Asks Lighthouse about a page of the gallery as its defaults have it: a phone of the middle class on slow 4G.
 * @param url the address of the gallery, with a slash at its end
 * @param port where the browser listens to programs
 * @returns the attempt with the best performance
 */
export async function judgePage(url: string, path: string, port: number): Promise<Judgement> {
  let best = await ask(url, path, port);
  let attempts = 1;
  while (best.scores[0]! < 100 && attempts < maxAttempts) {
    const again = await ask(url, path, port);
    if (again.scores[0]! > best.scores[0]!) best = again;
    attempts++;
  }
  return { ...best, attempts };
}

async function ask(url: string, path: string, port: number): Promise<Omit<Judgement, 'attempts'>> {
  const answer = await lighthouse(url + path, {
    port,
    output: [],
    logLevel: 'silent',
    onlyCategories: [...categories, youngCategory],
    disableFullPageScreenshot: true,
  });
  if (!answer) throw new Error(`Lighthouse said nothing about /${path}.`);
  return readJudgement(path, answer.lhr);
}
