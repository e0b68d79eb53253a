import { readBuiltPages } from './built-pages.ts';
import { identityOf, readSeedFacts } from './seed-facts.ts';
import { expect, test } from './test.ts';

// Without scripts: what is asserted stands in the built HTML.
test.use({ site: 'pan-zhou', javaScriptEnabled: false });

const { topics, links, starredRepositories } = readSeedFacts('pan-zhou');
const leaves = topics.flatMap(({ areas, leaves = [] }) => [...areas.flatMap((area) => area.leaves), ...leaves]);
const works = leaves.flatMap((leaf) => leaf.works);
const leaf = 'section.theme:not(:has(section.theme))';

/** The original says AAAI; the paper appeared in Findings of EMNLP 2021 (2021.findings-emnlp.236). */
const corrected: Record<string, string[]> = { 'Wav-BERT': ['EMNLP Findings'] };

test('divides the research into 3 topics with 2, 2 and 0 areas and 11 leaves', async ({ page }) => {
  expect([topics.length, leaves.length]).toEqual([3, 11]);
  await page.goto('./research/');
  const shown = await page.locator('main > section.theme').evaluateAll((all) => {
    const titleOf = (theme: Element) => theme.querySelector('.theme-title')?.textContent?.trim();
    const partsOf = (theme: Element) => [...theme.querySelectorAll(':scope > div > section.theme')];
    return all.map((topic) => ({
      title: titleOf(topic),
      parts: partsOf(topic).map((part) => ({ title: titleOf(part), parts: partsOf(part).map(titleOf) })),
    }));
  });
  // Topics are numbered 1), 2), 3) and their areas a), b); leaves are not.
  expect(shown).toEqual(
    topics.map(({ title, areas, leaves = [] }, index) => ({
      title: `${index + 1}) ${title}`,
      parts: [
        ...areas.map((area, place) => ({
          title: `${'abc'[place]}) ${area.title}`,
          parts: area.leaves.map(({ title }) => title),
        })),
        ...leaves.map(({ title }) => ({ title, parts: [] })),
      ],
    })),
  );
});

test('folds every leaf, closed at first, and says how many works it holds', async ({ page }) => {
  await page.goto('./research/');
  await expect(page.locator(`${leaf} details.fold`)).toHaveCount(11);
  await expect(page.locator('details[open]')).toHaveCount(0);
  const shown = await page.locator(leaf).evaluateAll((all) =>
    all.map((theme) => ({
      said: Number(theme.querySelector('summary')?.textContent?.match(/(\d+) representative works?$/)?.[1]),
      linked: new Set([...theme.querySelectorAll('.work > a, a.cite')].map((link) => link.getAttribute('href'))).size,
    })),
  );
  expect(shown.map(({ said }) => said)).toEqual(shown.map(({ linked }) => linked));
  // An improved version that the original names without a link of its own counts here.
  for (const [index, { works }] of leaves.entries()) expect(shown[index]!.said).toBeGreaterThanOrEqual(works.length);
});

test('names the 37 works in the order of the original, each in its leaf', async ({ page }) => {
  expect(works).toHaveLength(37);
  await page.goto('./research/');
  const shown = await page
    .locator(leaf)
    .evaluateAll((all) =>
      all.map((theme) => [...theme.querySelectorAll('.work strong')].map((name) => name.textContent)),
    );
  expect(shown).toEqual(leaves.map(({ works }) => works.map(({ name }) => name)));
});

test('gives the works the venues, awards and citation counts of the original', async ({ page }) => {
  await page.goto('./research/');
  const shown = await page
    .locator('.work')
    .evaluateAll((all) =>
      all.map((work) =>
        [...work.querySelectorAll('.mentions > .mention')].map((fact) => fact.textContent?.trim() ?? ''),
      ),
    );
  expect(shown).toHaveLength(37);
  let inspected = 0;
  for (const [index, { name, venues, award, citations }] of works.entries()) {
    const said = shown[index]!;
    const expected = corrected[name] ?? venues;
    if (expected.length > 0) expect.soft(said[0], name).toBe(expected.join(' & '));
    if (award) expect.soft(said, name).toContain(award);
    const count = said.filter((fact) => /citations/.test(fact)).join();
    expect.soft(count.match(/\d+\+/)?.[0], name).toBe(citations);
    inspected += expected.length;
  }
  expect(inspected).toBeGreaterThan(25);
  expect(works.flatMap(({ citations }) => citations ?? [])).toEqual(['200+', '800+', '600+']);
});

test('shows 31 stars of 29 repositories in the order of the original, as links and not as frames', async ({ page }) => {
  expect([starredRepositories.length, new Set(starredRepositories).size]).toEqual([31, 29]);
  await page.goto('./research/');
  const shown = await page
    .locator('main a.mention:not([href^="/"])')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace('https://github.com/', '')));
  expect(shown).toEqual(starredRepositories);
});

test('tells the two ranks on leaderboards', async ({ page }) => {
  await page.goto('./research/');
  const ranks = page.locator('.prose .mention', { hasText: /Papers with Code/ });
  await expect(ranks).toHaveText([/image generation on ImageNet 256×256/, /^top 2 .*ImageNet-C/]);
  // The top 2 are not the second place, and of the other rank the original says only that it is one.
  await expect(page.getByRole('main')).not.toContainText(/No\. \d/);
});

/** An address of the original as we publish it: one is repaired, one is a file of the site. */
const published = (url: string) =>
  url.replace(/^ttps:/, 'https:').replace(/^.*\/assets\/pdf\/(2024-JMLR-win\.pdf)$/, '/gallery/pan-zhou/files/$1');

test('keeps the 46 links of the original: the names of the works lead where they led', async ({ page }) => {
  expect(links).toHaveLength(46);
  await page.goto('./research/');
  const hrefsOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect((await hrefsOf('.work > a')).map(identityOf)).toEqual(works.map(({ url }) => identityOf(published(url))));
  const ofWorks = new Set(works.map(({ url }) => url));
  const others = links.filter((url) => !ofWorks.has(url));
  expect(others.length).toBeGreaterThan(5);
  const kept = await hrefsOf('main a[href]');
  expect(others.filter((url) => !kept.includes(url))).toEqual([]);
});

test('has beside each work a page of the site, which has the address of the original too', async ({ page }) => {
  await page.goto('./research/');
  const papers = await page
    .locator('.work')
    .evaluateAll((all) =>
      all.map((work) => [...work.querySelectorAll<HTMLAnchorElement>('a.mention[href^="/"]')].map(({ href }) => href)),
    );
  expect(papers.map((pages) => pages.length)).toEqual(Array(37).fill(1));
  const ofPaper = new Map<string, Set<string>>();
  for (const paper of new Set(papers.flat())) {
    const response = await page.goto(paper, { waitUntil: 'domcontentloaded' });
    expect(response!.status(), paper).toBe(200);
    const hrefs = await page
      .locator('main .links a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    ofPaper.set(paper, new Set(hrefs.map(identityOf)));
  }
  const lost = works
    .filter(({ url }, index) => !ofPaper.get(papers[index]![0]!)!.has(identityOf(published(url).replace(/#.*/, ''))))
    .map(({ name, url }) => `${name}: ${url}`);
  expect(lost).toEqual([]);
});

test('repairs the address that the original has broken', async ({ page }) => {
  const { url } = works.find(({ name }) => name === 'DTC123')!;
  expect(url).toMatch(/^ttps:/);
  await page.goto('./publications/yi2024dtc123/');
  await expect(page.locator(`.links a[href="h${url}"]`)).toHaveCount(1);
  expect(readBuiltPages('pan-zhou').filter(({ html }) => /["']ttps:/.test(html))).toEqual([]);
});

test('publishes the PDF that the original links by a relative address', async ({ page, request }) => {
  await page.goto('./publications/zhou2024win/');
  const href = await page.locator('a[href$="2024-JMLR-win.pdf"]').getAttribute('href');
  const response = await request.get(new URL(href!, page.url()).href);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/pdf');
  expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('sets the 3 of LOVA³ as a superscript wherever the paper is named', async ({ page }) => {
  await page.goto('./research/');
  const work = page.locator('.work', { hasText: 'LOVA' });
  await expect(work.locator('sup')).toHaveText('3');
  const beside = work.locator('a.mention[href^="/"]');
  await beside.evaluate((link: HTMLAnchorElement) => link.closest('details')!.setAttribute('open', ''));
  await beside.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('LOVA');
  await expect(page.locator('h1 sup')).toHaveText('3');
});

test('has no frame, no comment and nothing of the theme that is a draft, on any page', () => {
  const pages = readBuiltPages('pan-zhou');
  const wrong = pages.filter(({ html }) => /<iframe|<!--|shields\.io|meta[- ]in-context/i.test(html));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('keeps the link to a passage, and gives the framework figure words', async ({ page }) => {
  await page.goto('./research/');
  const passage = links.find((url) => url.includes('#:~:text='))!;
  await expect(page.locator(`main a[href="${passage}"]`)).toHaveCount(1);
  expect((await page.locator('main figure img').getAttribute('alt'))?.length).toBeGreaterThan(40);
});
