import type { Page } from '@playwright/test';
import { readSeedFacts } from './seed-facts.ts';
import { expect, test } from './test.ts';

// Without scripts: what is asserted stands in the built HTML.
test.use({ site: 'chaofan-lin', javaScriptEnabled: false });

const facts = readSeedFacts('chaofan-lin');
const honors = facts.honors.flatMap((category) => category.honors);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthOf = (date: string) => date.replace(/^(\d{4})-(\d\d)$/, (_, year, month) => `${months[month - 1]} ${year}`);

const readHonors = (page: Page) =>
  page.locator('#honors :has(> h3)').evaluateAll((all) =>
    all.map((category) => ({
      category: category.querySelector('h3')?.textContent,
      honors: [...category.querySelectorAll('li')].map((honor) => ({
        text: honor.querySelector('p')?.textContent ?? '',
        years: (honor.querySelector('.when')?.textContent ?? '').split(', ').map(Number),
        isHighlighted: honor.querySelector('p > :is(b, .title)') !== null,
      })),
    })),
  );

for (const path of ['./', './cv/']) {
  test(`${path} has both degrees with grade average, rank and the six graded courses`, async ({ page }) => {
    expect(facts.courses).toHaveLength(6);
    await page.goto(path);
    const degrees = page.locator('#education li.record');
    await expect(degrees).toHaveCount(2);
    await expect(degrees.nth(0)).toContainText('Tsinghua University, Beijing, China');
    await expect(degrees.nth(0).locator('.when')).toHaveText('Sep 2024 – present');
    await expect(degrees.nth(0)).toContainText('Mingyu Gao');
    await expect(degrees.nth(0)).toContainText('Institute for Interdisciplinary Information Sciences (IIIS)');
    await expect(degrees.nth(1)).toContainText('Shanghai Jiao Tong University, Shanghai, China');
    await expect(degrees.nth(1).locator('.when')).toHaveText('Sep 2020 – Jun 2024');
    await expect(degrees.nth(1)).toContainText('Yong Yu, Weinan Zhang');
    await expect(degrees.nth(1)).toContainText('ACM Honors Class, an elite CS program');
    await expect(degrees.nth(1).locator('.more b')).toHaveText('ACM Honors Class');
    await expect(degrees.nth(1)).toContainText('GPA 94/100');
    await expect(degrees.nth(1)).toContainText('Rank 1/35');
    await expect(degrees.nth(1)).toContainText(
      `Selected courses: ${facts.courses.join(', ')} (and 20 more A+ courses)`,
    );
  });

  test(`${path} has 11 honors with 15 award-years in 3 categories, in the order of the original`, async ({ page }) => {
    expect([honors.length, honors.flatMap(({ years }) => years).length]).toEqual([11, 15]);
    await page.goto(path);
    const shown = await readHonors(page);
    expect(shown.map(({ category }) => category)).toEqual(facts.honors.map(({ category }) => category));
    for (const [index, category] of facts.honors.entries()) {
      const ours = shown[index]!.honors;
      expect(ours).toHaveLength(category.honors.length);
      for (const [place, { title, years, highlight }] of category.honors.entries()) {
        const honor = ours[place]!;
        expect.soft(honor.text.slice(0, title.length)).toBe(title);
        expect.soft(honor.years, title).toEqual(years);
        expect.soft(honor.isHighlighted, title).toBe(highlight ?? false);
      }
    }
  });
}

test('says of the honors how high they are and how few get them', async ({ page }) => {
  await page.goto('./');
  const text = (await readHonors(page)).flatMap(({ honors }) => honors.map((honor) => honor.text));
  const noted = honors.filter(({ note }) => note !== undefined);
  expect(noted).toHaveLength(8);
  const words = (note: string) => note.toLowerCase().match(/[a-z-]{4,}|[\d.]+/g) ?? [];
  for (const { title, note } of noted) {
    const honor = text.find((one) => one.startsWith(title)) ?? '';
    const missing = words(note!).filter((word) => !honor.toLowerCase().includes(word));
    // Where the original writes “national-wide”.
    expect.soft(missing, title).toEqual(title === 'National Scholarship' ? ['national-wide'] : []);
  }
});

test('numbers the papers, and the numbers in the text lead to the papers that bear them', async ({ page }) => {
  await page.goto('./publications/');
  const numbers = page.locator('.publication .number');
  await expect(numbers).toHaveText([/\[1\]/, /\[2\]/]);
  const titles = await page
    .locator('.publication .title a')
    .evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, title: link.textContent })));
  expect(titles.map(({ title }) => title?.split(':')[0])).toEqual(['Twilight', 'Parrot']);
  for (const path of ['./', './experience/', './cv/']) {
    await page.goto(path);
    const cited = await page
      .locator('a.cite')
      .evaluateAll((all) => all.map((link) => [link.textContent, (link as HTMLAnchorElement).href]));
    expect(cited, path).toEqual([
      ['1', titles[0]!.href],
      ['2', titles[1]!.href],
    ]);
  }
});

test('gives the papers with authors, marks as written, venues and the spotlight', async ({ page }) => {
  await page.goto('./');
  const papers = page.locator('#publications .publication');
  await expect(papers.locator('.authors')).toHaveText([
    'Chaofan Lin, Jiaming Tang, Shuo Yang, Hanshuo Wang, Tian Tang, Boyu Tian, Ion Stoica, Song Han, Mingyu Gao*',
    'Chaofan Lin, Zhenhua Han, Chengruidong Zhang, Yuqing Yang, Fan Yang, Chen Chen, Lili Qiu',
  ]);
  await expect(papers.locator('.title')).toHaveText([
    /Twilight: Adaptive Attention Sparsity with Hierarchical Top-p Pruning$/,
    /Parrot: Efficient Serving of LLM-based Applications with Semantic Variable$/,
  ]);
  await expect(papers.locator('.venue')).toHaveText(['NeurIPS', 'OSDI']);
  await expect(papers.locator('.year')).toHaveText(['2025', '2024']);
  await expect(page.locator('.badge')).toHaveText(['Spotlight']);
  await expect(papers.nth(0).locator('.badge.presentation')).toHaveCount(1);
});

test('explains no mark that the original leaves unexplained', async ({ page }) => {
  for (const path of ['./', './publications/', './publications/lin2025twilight/', './cv/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText('Mingyu Gao*');
    await expect(page.locator('.legend')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText(/corresponding/i);
  }
});

test('has three roles with dates, advisors, topic, points and the way of working', async ({ page }) => {
  await page.goto('./experience/');
  const roles = page.locator('section.role');
  await expect(roles).toHaveCount(3);
  for (const [index, role] of facts.roles.entries()) {
    const shown = roles.nth(index);
    await expect(shown.locator('.when')).toHaveText(role.dates.map(monthOf).join(' – '));
    await expect(shown.locator('.title').first()).toHaveText(`${role.unit} · ${role.organization}`);
    await expect(shown).toContainText(`Topic: ${role.topic}`);
    await expect(shown.getByText(/^Advised by/)).toHaveText(
      role.advisors.length > 0 ? [`Advised by ${role.advisors.join(', ')}`] : [],
    );
    await expect(shown.locator('.contributions > li')).toHaveCount(role.bullets);
  }
  await expect(roles.nth(2).locator('.position')).toHaveText(/^Research Intern · .*remote$/);
  const pulls = roles.nth(2).locator('li', { has: page.locator('a[href="https://github.com/apache/tvm"]') });
  await expect(pulls).toContainText('20');
});

test('has the talk, three projects with their year and context, and the perfect score', async ({ page }) => {
  await page.goto('./cv/');
  await expect(page.locator('#talks li.record')).toHaveCount(1);
  await expect(page.locator('#talks')).toContainText(
    'Cross Platform Training Using Automatic Differentiation on Relax IR',
  );
  await expect(page.locator('#talks')).toContainText('TVM Conference 2023');
  await expect(page.locator('#talks .when')).toHaveText('2023');
  // The words of two links whose addresses the original does not have.
  await expect(page.locator('#talks .links li')).toHaveText(['Video Record']);
  await expect(page.locator('#teaching .links li')).toHaveText(['Lecture Notes']);
  await expect(page.locator(':is(#talks, #teaching) .links a')).toHaveCount(0);
  const projects = page.locator('#projects li.record');
  await expect(projects.locator('.when')).toHaveText(['2022', '2021', '2021']);
  await expect(projects.locator('p:first-child')).toHaveText([/^ACMClass Online Judge/, /^Masterball/, /^NightWizard/]);
  await expect(projects.nth(1)).toContainText('Course Project of Compiler Design');
  await expect(projects.nth(1).locator('strong')).toHaveText('perfect score');
  await expect(projects.nth(2)).toContainText('Course Project of Computer Architecture');
  await expect(projects.locator('.links a')).toHaveCount(3);
});

test('has four courses with institution, term and instructors', async ({ page }) => {
  await page.goto('./cv/');
  const courses = page.locator('#teaching li.record');
  await expect(courses).toHaveCount(4);
  for (const [index, { title, institution, term, instructors }] of facts.teaching.entries()) {
    await expect(courses.nth(index)).toContainText(`${title}, ${institution}`);
    await expect(courses.nth(index).locator('.when')).toHaveText(term);
    for (const name of instructors) await expect(courses.nth(index)).toContainText(name);
    await expect(courses.nth(index)).toContainText('Teaching Assistant');
  }
});

test('has the skills with what stands in brackets and the test scores', async ({ page }) => {
  expect(facts.skills).toHaveLength(3);
  await page.goto('./cv/');
  await expect(page.locator('#skills .keep')).toHaveText(facts.skills.map(({ label, items }) => `${label} ${items}`));
});

test('gives e-mail address, GitHub and website', async ({ page }) => {
  await page.goto('./');
  for (const url of ['mailto:lcf24@mails.tsinghua.edu.cn', 'https://github.com/SiriusNEO', 'https://chaofanlin.com/'])
    await expect(page.locator(`.contacts a[href="${url}"]`)).toHaveCount(1);
});
