import { readBuiltPages } from './built-pages.ts';
import { identityOf, readSeedFacts } from './seed-facts.ts';
import { expect, test } from './test.ts';

// Without scripts: what is asserted stands in the built HTML.
test.use({ site: 'anhao-zhao', javaScriptEnabled: false });

const facts = readSeedFacts('anhao-zhao');

test('tells 7 news with their months, latest first, on the home page and on the page of all news', async ({ page }) => {
  expect(facts.newsMonths).toHaveLength(7);
  for (const path of ['./', './news/']) {
    await page.goto(path);
    const months = await page
      .locator('.dated time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(months, path).toEqual(facts.newsMonths.map((month) => month.replace('.', '-')));
  }
});

test('keeps the links and the emoji of the news', async ({ page }) => {
  await page.goto('./');
  const news = page.locator('#news');
  for (const url of [
    'https://polyunlp.github.io/',
    'https://eit-nlp.github.io/lab-website/',
    'https://arxiv.org/pdf/2505.16782',
  ])
    await expect(news.locator(`a[href="${url}"]`)).toHaveCount(1);
  expect((await news.innerText()).match(/🎉/gu)).toHaveLength(5);
});

test('lists 8 papers in the order of the original with exact authors, marks, venues and years', async ({ page }) => {
  expect(facts.publications).toHaveLength(8);
  await page.goto('./');
  const shown = await page.locator('#publications .publication').evaluateAll((all) =>
    all.map((entry) => {
      const text = (selector: string) => entry.querySelector(selector)?.textContent?.trim() ?? '';
      return { title: text('.title'), authors: text('.authors'), venue: text('.venue'), year: Number(text('.year')) };
    }),
  );
  const venues: Record<string, string> = { Arxiv: 'arXiv', 'Findings of ACL': 'ACL Findings' };
  expect(shown).toEqual(
    facts.publications.map(({ title, authors, venue, track, year }) => ({
      title,
      authors,
      venue: [venues[venue] ?? venue, track].filter(Boolean).join(' '),
      year,
    })),
  );
});

test('marks two equal authors on one paper and corresponding authors on 7 of 8, and explains both marks', async ({
  page,
}) => {
  await page.goto('./');
  const marks = await page
    .locator('#publications .authors')
    .evaluateAll((all) =>
      all.map((authors) => [...authors.querySelectorAll('sup')].map((sup) => `${sup.textContent} ${sup.title}`)),
    );
  const count = (mark: string) => marks.map((all) => all.filter((one) => one === mark).length);
  expect(count('* equal contribution').filter((number) => number > 0)).toEqual([2]);
  expect(count('† corresponding author').filter((number) => number > 0)).toHaveLength(7);
  await expect(page.locator('.legend')).toHaveText('* equal contribution, † corresponding author');
});

test('explains on the page of a paper the marks that it has, and none where it has none', async ({ page }) => {
  const expected = facts.publications.map(({ authors }) => [
    ...(authors.includes('*') ? ['* equal contribution'] : []),
    ...(authors.includes('†') ? ['† corresponding author'] : []),
  ]);
  await page.goto('./');
  const papers = await page
    .locator('#publications .title a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const legends: string[][] = [];
  for (const paper of papers) {
    await page.goto(paper, { waitUntil: 'domcontentloaded' });
    legends.push(await page.locator('.legend').allTextContents());
  }
  expect(legends).toEqual(expected.map((marks) => (marks.length > 0 ? [marks.join(', ')] : [])));
});

test('links every paper and its code; two papers share theirs', async ({ page }) => {
  await page.goto('./');
  const shown = await page.locator('#publications .publication').evaluateAll((all) =>
    all.map((entry) => {
      const links = [...entry.querySelectorAll<HTMLAnchorElement>('.links a')];
      return {
        code: links.filter((link) => link.textContent === 'Code').map((link) => link.href),
        all: links.map((link) => link.href),
      };
    }),
  );
  expect(shown.map(({ code }) => code)).toEqual(facts.publications.map(({ code }) => [code]));
  expect(new Set(shown.flatMap(({ code }) => code)).size).toBe(7);
  for (const [index, { link, title }] of facts.publications.entries())
    expect(shown[index]!.all.map(identityOf), title).toContain(identityOf(link));
});

test('cites in the research by the words and the addresses of the original', async ({ page }) => {
  expect(facts.citations).toHaveLength(4);
  await page.goto('./research/');
  const cited = await page
    .locator('.prose a')
    .evaluateAll((all) => all.map((link) => ({ text: link.textContent, url: link.getAttribute('href') })));
  expect(cited).toEqual(facts.citations.map(({ text, url }) => ({ text: text.replace("'", '’'), url })));
});

test('shows with the research the papers that it cites, and their pages have the cited addresses', async ({ page }) => {
  await page.goto('./research/');
  const papers = await page
    .locator('.publication .title a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(papers).toHaveLength(facts.citations.length);
  for (const [index, paper] of papers.entries()) {
    const response = await page.goto(paper, { waitUntil: 'domcontentloaded' });
    expect(response!.status()).toBe(200);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map(identityOf)).toContain(identityOf(facts.citations[index]!.url));
  }
});

test('tells the two directions of the research on the home page too', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#research dt')).toHaveText([/vertical perspective/, /horizontal perspective/]);
});

test('lists the reviews with their years, and the course', async ({ page }) => {
  for (const path of ['./', './cv/']) {
    await page.goto(path);
    const service = await page.locator('#service li p').last().innerText();
    expect(service, path).toBe(`Conferences: ${facts.service.join(', ')}`);
    const course = page.locator('#teaching li');
    await expect(course).toHaveCount(1);
    for (const fact of [
      'COMP 5311',
      'Internet Infrastructure and Protocols',
      'Fall 2025',
      'PolyU',
      'Teaching Assistant',
    ])
      await expect(course).toContainText(fact);
  }
});

test('names both supervisors with their honorifics, both groups and the ways to reach him', async ({ page }) => {
  await page.goto('./');
  const text = await page.getByRole('main').innerText();
  for (const fact of ['Dr. Xiaoyu Shen', 'Prof. Wenjie Li', 'NLP Group', 'EIT NLP', 'Hong Kong, China'])
    expect(text).toContain(fact);
  for (const url of ['https://orcid.org/0000-0002-1164-5045', 'https://github.com/AnhaoZhao-LLMer'])
    await expect(page.locator(`.contacts a[href="${url}"]`)).toHaveCount(1);
  await expect(page.locator('.contacts a[href*="19oxcOwAAAAJ"]')).toHaveCount(1);
});

test('has the damaged characters of the original repaired on every page', () => {
  const damaged = readBuiltPages('anhao-zhao').filter(({ html }) => /â€|ðŸ|Ã.|�/.test(html));
  expect(damaged.map(({ path }) => path)).toEqual([]);
  expect(readBuiltPages('anhao-zhao').find(({ path }) => path === '')!.html).toContain('📬');
});

for (const path of ['about/', 'about', 'about.html']) {
  test(`leads from the old address /${path} to the home page`, async ({ page, served }) => {
    await page.goto(`./${path}`);
    await page.waitForURL(served.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Anhao Zhao');
  });
}
