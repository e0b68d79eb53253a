import type { Page } from '@playwright/test';
import { lettersOf, readSeedFacts } from './seed-facts.ts';
import { expect, test } from './test.ts';

// Without scripts: what is asserted stands in the built HTML.
test.use({ site: 'zhongzhu-zhou', javaScriptEnabled: false });

const facts = readSeedFacts('zhongzhu-zhou');
const seedProjects = facts.roles.flatMap(({ projects }) => projects);
/** Towns that the original calls in Chinese by their country and their state. */
const corrected: Record<string, string> = { 'Doha (Qatar)': '多哈', Honolulu: '檀香山' };
const both = ['./experience/', './zh/experience/'] as const;

/** The list items under each element, as text. */
const readItems = (page: Page, scope: string, items: string) =>
  page.locator(scope).evaluateAll(
    (all, selector) =>
      all.map((element) => ({
        title: element.querySelector('.title')?.textContent ?? '',
        items: [...element.querySelectorAll(selector)].map((item) => item.textContent?.trim() ?? ''),
      })),
    items,
  );

/** What a role says of itself, in plain text. */
const readRoles = (page: Page) =>
  page.locator('section.role').evaluateAll((all) =>
    all.map((role) => {
      const text = (selector: string) => role.querySelector(selector)?.textContent?.trim() ?? '';
      return {
        title: text('.title'),
        dates: text('.when'),
        position: text('.position'),
        advisors: text('.more'),
        projects: [...role.querySelectorAll('.project > .title')].map((title) => title.textContent ?? ''),
      };
    }),
  );

test('has the ten roles of the original in its order, with organisation, dates, positions and places', async ({
  page,
}) => {
  expect(facts.roles).toHaveLength(10);
  await page.goto('./experience/');
  const roles = await readRoles(page);
  expect(roles.map(({ dates }) => dates)).toEqual(
    facts.roles.map(({ dates }) => dates.replace(' - ', ' – ').replace('Present', 'present')),
  );
  for (const [index, { organization, positions, places }] of facts.roles.entries()) {
    const { title, position } = roles[index]!;
    for (const name of organization) expect.soft(title).toContain(name);
    for (const name of positions) expect.soft(position, title).toContain(name);
    for (const name of places) expect.soft(position.toLowerCase(), title).toContain(name.toLowerCase());
  }
});

test('names the advisors of each role with what they were at that time', async ({ page }) => {
  await page.goto('./experience/');
  const roles = await readRoles(page);
  for (const [index, { advisors }] of facts.roles.entries()) {
    const { advisors: text, title } = roles[index]!;
    const names = [...text.replace(/^Advised by /, '').matchAll(/([^,(]+?)(?: \(([^)]*)\))?(?:, |$)/g)];
    expect
      .soft(
        names.map(([, name]) => name),
        title,
      )
      .toEqual(advisors.map(({ name }) => name));
    for (const [position, { name, affiliation }] of advisors.entries())
      if (affiliation !== undefined) expect.soft(names[position]![2] ?? '', `${name} at ${title}`).toBe(affiliation);
  }
  // One person, three titles.
  const titles = roles.flatMap(({ advisors }) => advisors.match(/Shuaiwen Song \([^)]*\)/g) ?? []);
  expect(new Set(titles).size).toBe(3);
});

test('has the 26 projects of the roles under their roles, in the order of the original', async ({ page }) => {
  expect(seedProjects).toHaveLength(26);
  await page.goto('./experience/');
  const shown = (await readRoles(page)).map(({ projects }) => projects.map(lettersOf));
  expect(shown).toEqual(facts.roles.map(({ projects }) => projects.map(({ title }) => lettersOf(title))));
});

test('divides the first role, and no other, into three groups', async ({ page }) => {
  await page.goto('./experience/');
  const groups = await page.locator('section.role').evaluateAll((all) =>
    all.map((role) =>
      [...role.querySelectorAll('.group')]
        .filter((group) => group.querySelector('.label'))
        .map((group) => ({
          title: group.querySelector('.label')?.textContent,
          projects: group.querySelectorAll('.project').length,
          notes: group.querySelectorAll('.notes li').length,
        })),
    ),
  );
  expect(groups).toEqual(facts.roles.map((role) => role.groups ?? []));
});

for (const path of both) {
  test(`${path} numbers 79 contributions under their projects`, async ({ page }) => {
    expect(seedProjects.flatMap(({ numbers }) => numbers)).toHaveLength(79);
    await page.goto(path);
    const shown = await readItems(page, 'section.role .project', 'ol.numbered > li');
    expect(shown.map(({ items }) => items.length)).toEqual(seedProjects.map(({ numbers }) => numbers.length));
    expect(shown.flatMap(({ items }) => items).filter((text) => text.length < 10)).toEqual([]);
  });

  test(`${path} has 8 notes that belong to no project, under their roles`, async ({ page }) => {
    await page.goto(path);
    const shown = await readItems(page, 'section.role', '.notes > li');
    expect(shown.map(({ items }) => items.length)).toEqual(facts.roles.map(({ notes }) => notes));
    expect(shown.flatMap(({ items }) => items)).toHaveLength(8);
  });

  test(`${path} has 7 other projects with 16 points`, async ({ page }) => {
    await page.goto(path);
    const shown = await readItems(page, '#projects .project', 'ul.contributions > li');
    expect(shown).toHaveLength(7);
    expect(shown.map(({ items }) => items.length)).toEqual(facts.otherProjects.map(({ bullets }) => bullets));
    expect(shown.flatMap(({ items }) => items)).toHaveLength(16);
  });

  test(`${path} says why for every project of a role`, async ({ page }) => {
    await page.goto(path);
    const motivations = await readItems(page, 'section.role .project', '.motivation');
    expect(motivations.map(({ items }) => items.length)).toEqual(Array(26).fill(1));
  });

  test(`${path} has no empty chip and no link without an address`, async ({ page }) => {
    await page.goto(path);
    const chips = await page.locator('.project .links > li').evaluateAll((all) =>
      all.map((chip) => ({
        text: chip.textContent?.trim(),
        url: chip.querySelector('a')?.getAttribute('href') ?? '',
      })),
    );
    expect(chips.length).toBeGreaterThan(35);
    expect(chips.filter(({ text, url }) => !text || !/^(?:https?:\/\/|\/gallery\/)/.test(url))).toEqual([]);
    await expect(page.locator('.links:not(:has(li))')).toHaveCount(0);
  });

  test(`${path} keeps every number that the original gives in a contribution`, async ({ page }) => {
    await page.goto(path);
    const shown = await readItems(page, 'section.role .project', 'ol.numbered > li');
    const lost = seedProjects.flatMap(({ title, numbers }, project) =>
      numbers.flatMap((inSeed, index) => {
        const ours: string[] = shown[project]!.items[index]!.match(/\d+(?:\.\d+)?/g) ?? [];
        return inSeed.filter((number) => !ours.includes(number)).map((number) => `${title} ${index + 1}: ${number}`);
      }),
    );
    expect(seedProjects.flatMap(({ numbers }) => numbers.flat()).length).toBeGreaterThan(40);
    expect(lost).toEqual([]);
  });
}

test('gives the other projects their names, periods and places', async ({ page }) => {
  await page.goto('./experience/');
  const shown = await page.locator('#projects .project').allInnerTexts();
  for (const [index, { title, dates, place }] of facts.otherProjects.entries()) {
    expect(shown[index]).toContain(title);
    expect(shown[index]).toContain(dates.replace(' - ', ' – ').replace('Present', 'present'));
    if (place) expect(shown[index]).toContain(place);
  }
  expect(shown[6]).toContain('Yao Lu (Professor, SYSU)');
});

test('keeps the links of the original with their kinds, and the qualifiers of their kinds', async ({ page }) => {
  await page.goto('./experience/');
  const projects = await page.locator('.project').evaluateAll((all) =>
    all.map((project) => ({
      title: project.querySelector('.title')?.textContent ?? '',
      links: [...project.querySelectorAll<HTMLAnchorElement>('.links a')].map(
        (link) => `${link.textContent?.trim()} ${link.getAttribute('href')}`,
      ),
    })),
  );
  const missing = facts.links.flatMap(({ project, links }) => {
    const shown = projects.find(({ title }) => lettersOf(title) === lettersOf(project))?.links ?? [];
    return links
      .filter(({ label, url }) => !shown.some((link) => link.startsWith(label) && link.includes(` ${url}`)))
      .map(({ label, url }) => `${project}: ${label} ${url}`);
  });
  expect(facts.links.flatMap(({ links }) => links).length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
  const labels = projects.flatMap(({ links }) => links.map((link) => link.replace(/ \S+$/, '')));
  expect(labels).toEqual(expect.arrayContaining(facts.qualifiedLinks));
});

for (const [path, summary, lang] of [
  ['./experience/', '64 places, 18 countries and regions', 'en'],
  ['./zh/experience/', '64 个地点，18 个国家和地区', 'zh'],
] as const) {
  test(`${path} lists 64 places by name in 18 countries and regions`, async ({ page }) => {
    await page.goto(path);
    const places = page.locator('#places');
    await expect(places).toContainText(summary);
    const shown = await places.locator('.places > div').evaluateAll((all) =>
      all.map((country) => ({
        country: country.querySelector('dt')?.textContent?.trim(),
        names: [...country.querySelectorAll('dd li')].map((item) => item.textContent?.trim() ?? ''),
      })),
    );
    // Two places have no Chinese name in the original.
    const expected = facts.places.map((country) =>
      country.map(({ en, zh }) =>
        lang === 'en' ? en.replace("'", '’') : (corrected[en] ?? zh ?? expect.stringMatching(/^.{2,}$/)),
      ),
    );
    expect(shown.map(({ names }) => names)).toEqual(expected);
    expect(new Set(shown.map(({ country }) => country)).size).toBe(18);
    expect(shown.flatMap(({ names }) => names)).toHaveLength(64);
  });
}

test('introduces him in both languages', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zhongzhu (Charlie) Zhou 周中柱');
  await expect(page.getByText('/ZHONG-JOO JOH/')).toBeVisible();
  await page.goto('./zh/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('周中柱');
});
