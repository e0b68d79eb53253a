import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeContent, run } from './broken-content.ts';
import { serveFolder } from './serve.ts';
import { expect, test } from './test.ts';

const build = ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/e2e/trusting.config.mjs'];
const mdx = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
const component = `<p class="own">A component</p>\n<script is:inline>\n  window.ran = 1;\n</script>\n`;

test('code in MDX runs at build where the configuration trusts it, and no script of the content in a page', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const content = makeContent({
    'pages/code.mdx': mdx(
      'import Own from \'../files/own.astro\';\n\nexport const years = 2026 - 1957;\n\nIn {years} years, $x^2$. [Home](/) [@wu1957]\n\n<Own />\n\n<Stars repo="apache/tvm" />',
    ),
    'pages/plain.mdx': mdx('> [!NOTE]\n> As data.'),
    'files/own.astro': component,
    'publications.bib': '@misc{wu1957, title = {Parity}, author = {Wu, C. S.}, year = 1957}\n',
  });
  const { code, output } = await run([...build, '--outDir', content.site], content.folder);
  expect(code, output).toBe(0);
  const html = readFileSync(join(content.site, 'code/index.html'), 'utf8');
  expect(html).toMatch(/In 69 years, <math>/);
  expect(html).toContain('href="/publications/wu1957/"');
  expect(readFileSync(join(content.site, 'plain/index.html'), 'utf8')).toContain('class="callout note"');
  const served = await serveFolder(content.site, '/');
  await page.goto(`${served.url}code/`);
  await expect(page.locator('.own')).toHaveText('A component');
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  await served.close();
  content.remove();
});

test('a script in a body is refused there too', async () => {
  const content = makeContent({ 'pages/code.mdx': mdx('export const x = 1;\n\n<script>window.ran = 1</script>') });
  const { code, output } = await run([...build, '--outDir', content.site], content.folder);
  expect(code).toBe(1);
  expect(output).toContain('<script> is not allowed in content.');
  expect(output).not.toContain('is code, and content is never run');
  content.remove();
});
