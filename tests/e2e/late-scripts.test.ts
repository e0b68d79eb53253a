import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { phone } from './page-kinds.ts';
import { recordShifts } from './record-shifts.ts';
import { findAnswer } from './serve.ts';
import { type SiteName, siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

/** Serves a site whose pages wait before their end, so that the browser draws them before any of their scripts run. */
async function serveSlowly(site: SiteName): Promise<{ url: string; finish: () => void; close: () => void }> {
  let finish = () => {};
  const server = createServer((request, response) => {
    const { status, file } = findAnswer(siteFolder(site), siteBase(site), request.url ?? '/');
    if (!file) return response.writeHead(status).end();
    const content = readFileSync(file);
    if (file.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
    if (!file.endsWith('.html')) return response.end(content);
    const middle = content.lastIndexOf('</main>');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(content.subarray(0, middle));
    finish = () => response.end(content.subarray(middle));
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${siteBase(site)}`,
    finish: () => finish(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

for (const [site, path] of [
  ['sample', ''],
  ['pan-zhou', 'research/'],
  ['pan-zhou', 'publications/'],
  ['zhongzhu-zhou', 'zh/experience/'],
] as const) {
  test(`nothing on /${path} of ${site} moves when its scripts run after it is drawn`, async ({ page }) => {
    await page.setViewportSize(phone);
    const sumShifts = await recordShifts(page);
    const { url, finish, close } = await serveSlowly(site);
    await page.goto(url + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await page.evaluate(() => document.readyState), 'no module has run').toBe('loading');
    finish();
    await page.waitForLoadState('load');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await sumShifts()).toBeLessThan(0.0005);
    close();
  });
}
