import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeContent, mistakes, run, start } from './broken-content.ts';
import { findFreePort } from './find-free-port.ts';
import { expect, test } from './test.ts';

const check = ['src/cli/check.ts'];
const astro = 'node_modules/astro/bin/astro.mjs';

for (const [kind, { file, text, place, advice }] of Object.entries(mistakes)) {
  test(`a mistake in ${kind} stops check and build, which say where and what to write`, async () => {
    const content = makeContent({ [file]: text });
    const { site } = content;
    const results = await Promise.all([
      run(check, content.folder),
      run([astro, 'build', '--outDir', site], content.folder),
    ]);
    for (const { code, output } of results) {
      expect(code).toBe(1);
      expect(output).toContain(`${place} `);
      expect(output).toContain(advice);
    }
    expect(existsSync(site)).toBe(false);
    content.remove();
  });
}

test('without its mistakes the same content passes', async () => {
  const content = makeContent(Object.fromEntries(Object.values(mistakes).map(({ file, fixed }) => [file, fixed])));
  const { code, output } = await run(check, content.folder);
  content.remove();
  expect([code, output]).toEqual([0, expect.stringContaining('1 publication')]);
});

test('astro dev shows every mistake over the page, and takes it away when the last one is mended', async ({ page }) => {
  test.setTimeout(60_000);
  const all = Object.values(mistakes);
  const content = makeContent(Object.fromEntries(all.map(({ file, text }) => [file, text])));
  const port = await findFreePort();
  const dev = start([astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], content.folder);
  const write = (file: string, text: string) => writeFileSync(join(content.folder, file), text);
  try {
    const address = `http://127.0.0.1:${port}/`;
    await expect(() => fetch(address)).toPass({ timeout: 30_000 });
    await page.goto(address);
    const overlay = page.locator('vite-error-overlay');
    for (const { place, advice } of all) {
      await expect(overlay).toContainText(place, { timeout: 10_000 });
      await expect(overlay).toContainText(advice.replaceAll('`', ''));
    }

    for (const { file, fixed } of all) write(file, fixed);
    await expect(overlay).toHaveCount(0, { timeout: 10_000 });
    await expect(page.getByText('Experimental physicist.')).toBeVisible();

    write(mistakes.MDX.file, mistakes.MDX.text);
    await expect(overlay).toContainText(mistakes.MDX.place, { timeout: 10_000 });
  } finally {
    dev.kill();
    await new Promise((resolve) => dev.once('close', resolve));
    content.remove();
  }
});
