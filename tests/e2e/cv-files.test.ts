import { expect, test } from './test.ts';

// Under a base path, where addresses are more easily wrong.
test.use({ site: 'sample-under-base' });

for (const [name, path, type] of [
  ['JSON Resume', 'resume.json', /json/],
  ['RenderCV', 'rendercv.yaml', /yaml/],
] as const)
  test(`the CV page links to ${path}, which is there`, async ({ page, served }) => {
    await page.goto('./cv/');
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    await expect(link).toHaveJSProperty('href', new URL(path, served.url).href);
    const response = await page.request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(type);
  });

test('both files name the owner and the address the site is published under', async ({ page }) => {
  const resume = await (await page.request.get('resume.json')).json();
  const yaml = await (await page.request.get('rendercv.yaml')).text();
  expect(resume.basics).toMatchObject({ name: 'Chien-Shiung Wu', url: 'https://example.org/gallery/sample/' });
  expect(resume.meta.canonical).toBe('https://example.org/gallery/sample/resume.json');
  expect(yaml).toContain('\n  name: Chien-Shiung Wu\n');
  expect(yaml).toContain('\n  website: https://example.org/gallery/sample/\n');
});
