import { expect, test } from './test.ts';

const shown = '.publications > li[id]:visible';

test('a paper that stands under two themes counts once', async ({ page }) => {
  await page.goto('./publications/by-theme/?q=conserved');
  const all = await page.locator('.publications > li:visible').count();
  const papers = await page.locator(shown).count();
  expect(all).toBeGreaterThan(papers);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${papers} of `));
});

test('Chinese words are found within a sentence', async ({ page }) => {
  await page.goto('./publications/?q=能谱');
  expect(await page.locator(shown).count()).toBeGreaterThan(2);
});

test('a paper is told to reference managers on its page and in the list', async ({ page }) => {
  await page.goto('./publications/wu1957experimental/');
  const meta = (name: string) =>
    page.locator(`meta[name="${name}"]`).evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content')));
  expect(await meta('citation_title')).toEqual(['Experimental Test of Parity Conservation in Beta Decay']);
  expect(await meta('citation_author')).toEqual([
    'Wu, C. S.',
    'Ambler, E.',
    'Hayward, R. W.',
    'Hoppes, D. D.',
    'Hudson, R. P.',
  ]);
  expect(await meta('citation_journal_title')).toEqual(['Physical Review']);
  expect(await meta('citation_publication_date')).toEqual(['1957/02']);
  expect(await meta('citation_volume')).toEqual(['105']);
  expect(await meta('citation_firstpage')).toEqual(['1413']);
  expect(await meta('citation_lastpage')).toEqual(['1415']);
  expect(await meta('citation_doi')).toEqual(['10.1103/PhysRev.105.1413']);
  const json = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '');
  expect(json['@type']).toBe('ScholarlyArticle');
  expect(json.author).toHaveLength(5);
  expect(json.identifier.value).toBe('10.1103/PhysRev.105.1413');

  await page.goto('./publications/');
  const coins = await page.locator('#wu1957experimental .Z3988').getAttribute('title');
  const fields = new URLSearchParams(coins ?? '');
  expect(fields.get('rft.atitle')).toBe('Experimental Test of Parity Conservation in Beta Decay');
  expect(fields.getAll('rft.au')).toHaveLength(5);
});
