import type { Page } from '@playwright/test';
import { seedGroups, seedPublications } from './portfolio-facts.ts';
import { expect, test } from './test.ts';

// Without scripts: what is asserted stands in the built HTML.
test.use({ site: 'chaofan-tao', javaScriptEnabled: false });

const groups = (page: Page) => page.locator('.publication-groups > details');
const entries = (page: Page) => page.locator('.publication');

test('lists 22 papers in groups of 12 and 10, the first open and the second closed', async ({ page }) => {
  await page.goto('./publications/');
  await expect(groups(page)).toHaveCount(2);
  await expect(entries(page)).toHaveCount(22);
  await expect(groups(page).nth(0).locator('.publication')).toHaveCount(12);
  await expect(groups(page).nth(1).locator('.publication')).toHaveCount(10);
  await expect(groups(page).nth(0)).toHaveAttribute('open');
  await expect(groups(page).nth(1)).not.toHaveAttribute('open');
  await expect(groups(page).locator('summary h2')).toHaveText(
    seedGroups.map(({ group }, index) => `${index + 1}) ${group}`),
  );
});

test('keeps the titles, author lists, years and links of the seed in its order', async ({ page }) => {
  expect(seedPublications).toHaveLength(22);
  await page.goto('./publications/');
  const shown = await entries(page).evaluateAll((all) =>
    all.map((entry) => {
      const text = (selector: string) => entry.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ');
      return {
        title: text('.title'),
        authors: text('.authors'),
        year: Number(text('.year')),
        url: entry.querySelector('.facts a')?.getAttribute('href'),
      };
    }),
  );
  expect(shown).toEqual(seedPublications.map(({ title, authors, year, url }) => ({ title, authors, year, url })));
});

test('marks the owner once in every author list', async ({ page }) => {
  await page.goto('./publications/');
  const lists = entries(page).locator('.authors');
  await expect(lists).toHaveCount(22);
  await expect(lists.locator('b.owner')).toHaveText(Array(22).fill('Chaofan Tao'));
  const marks = await lists.evaluateAll((all) => all.map((list) => list.querySelectorAll('b').length));
  expect(marks).toEqual(Array(22).fill(1));
});

for (const [path, first, second] of [
  ['./publications/', 'en', 'zh-Hans'],
  ['./zh/publications/', 'zh-Hans', 'en'],
] as const) {
  test(`${path} has 22 TL;DRs in each language, the reader's first`, async ({ page }) => {
    await page.goto(path);
    const tldrs = await entries(page).evaluateAll((all) =>
      all.map((entry) =>
        [...entry.querySelectorAll<HTMLElement>('.tldr')].map((p) => ({
          lang: p.lang,
          isChinese: /\p{Script=Han}{4}/u.test(p.textContent ?? ''),
        })),
      ),
    );
    const one = (lang: string) => ({ lang, isChinese: lang === 'zh-Hans' });
    expect(tldrs).toEqual(Array(22).fill([one(first), one(second)]));
  });
}

test('links 20 papers to arXiv and 2 by DOI, with their numbers as the original writes them', async ({ page }) => {
  await page.goto('./publications/');
  const numbers = seedPublications.map(({ url }) =>
    url.replace('https://arxiv.org/abs/', 'arXiv:').replace('https://doi.org/', 'DOI:'),
  );
  await expect(entries(page).locator('.facts a:is([href*="arxiv.org"], [href*="doi.org"])')).toHaveText(numbers);
  await expect(page.locator('.facts a[href^="https://arxiv.org/abs/"]')).toHaveCount(20);
  await expect(page.locator('.facts a[href^="https://doi.org/10."]')).toHaveCount(2);
});

test('shows the oral and the award apart, and neither in the venue', async ({ page }) => {
  await page.goto('./publications/');
  const entry = (title: RegExp) => entries(page).filter({ has: page.locator('.title', { hasText: title }) });
  await expect(page.locator('.badge')).toHaveCount(2);
  await expect(entry(/^SwingArena/).locator('.badge.presentation')).toHaveText(/oral/i);
  await expect(entry(/^Compression of Generative/).locator('.badge.award')).toHaveText(/outstanding/i);

  const venues = await page
    .locator('.venue')
    .evaluateAll((all) => all.map((venue) => `${venue.textContent} ${venue.getAttribute('title') ?? ''}`));
  expect(venues).toHaveLength(22);
  expect(venues.filter((venue) => /oral|outstanding/i.test(venue))).toEqual([]);
});

test('says of every preprint, and of nothing else, that it is on arXiv', async ({ page }) => {
  await page.goto('./publications/');
  const preprints = seedPublications.map(({ venue }) => venue.startsWith('arXiv preprint'));
  expect(preprints.filter(Boolean).length).toBeGreaterThan(0);
  const shown = await page.locator('.venue').evaluateAll((all) => all.map((venue) => venue.textContent === 'arXiv'));
  expect(shown).toEqual(preprints);
});

test('gives every paper a page with its title, authors and both summaries', async ({ page }) => {
  await page.goto('./publications/');
  const addresses = await page
    .locator('.publication .title a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(addresses).size).toBe(22);
  for (const [index, address] of addresses.entries()) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { title, authors } = seedPublications[index]!;
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.authors').first()).toHaveText(authors);
    await expect(page.locator('#summary [lang=en]')).toHaveCount(1);
    await expect(page.locator('#summary [lang=zh-Hans]')).toHaveCount(1);
  }
});
