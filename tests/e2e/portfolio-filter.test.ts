import { seedPublications } from './portfolio-facts.ts';
import { expect, test } from './test.ts';

test.use({ site: 'chaofan-tao' });

test('a search opens the folded group, so that nothing found stays hidden', async ({ page }) => {
  const quantization = 'Compression of Generative Pre-trained Language Models via Quantization';
  await page.goto('./publications/');
  await expect(page.getByRole('link', { name: quantization })).toBeHidden();
  await page.getByRole('searchbox').fill('via quantization');
  await expect(page.getByRole('link', { name: quantization })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('1 of 22 publications');
});

for (const [word, subject] of [
  ['词表', /vocabular/i],
  ['剪枝', /progressive pruning/i],
  ['量化', /quantization/i],
] as const) {
  test(`the Chinese word ${word} finds the paper whose Chinese summary has it`, async ({ page }) => {
    const { title } = seedPublications.find((publication) => subject.test(publication.title))!;
    for (const path of ['./publications/', './zh/publications/']) {
      await page.goto(path);
      await page.getByRole('searchbox').fill(word);
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      const found = page.locator('.publications > li:visible');
      const summaries = await found.locator('[lang=zh-Hans].tldr').allTextContents();
      expect(summaries.length).toBeGreaterThan(0);
      expect(summaries.filter((summary) => !summary.includes(word))).toEqual([]);
    }
  });
}

test("a co-author's name finds all papers written together", async ({ page }) => {
  await page.goto('./publications/');
  for (const name of ['Ngai Wong', 'Haoli Bai', 'Zhongwei Wan']) {
    const papers = seedPublications.filter(({ authors }) => authors.split(', ').includes(name)).length;
    expect(papers).toBeGreaterThan(3);
    await page.getByRole('searchbox').fill(name);
    await expect(page.getByRole('status')).toHaveText(`${papers} of 22 publications`);
  }
});
