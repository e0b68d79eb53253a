import { expect, test } from './test.ts';

for (const site of ['sample', 'sample-under-base', 'chaofan-lin'] as const)
  test.describe(site, () => {
    test.use({ site });

    test('the CV page links to the CV as JSON Resume and for RenderCV, and both are there', async ({
      page,
      served,
    }) => {
      await page.goto('./cv/');
      for (const [name, path, type] of [
        ['JSON Resume', 'resume.json', /json/],
        ['RenderCV', 'rendercv.yaml', /yaml/],
      ] as const) {
        const link = page.getByRole('main').getByRole('link', { name, exact: true });
        await expect(link).toHaveJSProperty('href', new URL(path, served.url).href);
        const response = await page.request.get(path);
        expect(response.status(), path).toBe(200);
        expect(response.headers()['content-type'], path).toMatch(type);
      }
    });

    test('the files name the owner and the address of the site', async ({ page }) => {
      const resume = await (await page.request.get('resume.json')).json();
      const yaml = await (await page.request.get('rendercv.yaml')).text();
      expect(resume.meta.canonical).toBe(`${resume.basics.url}resume.json`);
      expect(yaml).toContain(`\n  name: ${resume.basics.name}\n`);
      expect(yaml).toContain(`\n  website: ${resume.basics.url}\n`);
    });
  });
