import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../e2e/serve.ts';
import { siteFolder } from '../e2e/sites.ts';

/** Counts the frames of three seconds of turning, and how long the script of a frame takes. */
async function measureFrames(page: Page): Promise<{ frames: number; median: number; slowest: number }> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.globe canvas')!;
    const times: number[] = [];
    const original = CanvasRenderingContext2D.prototype.clearRect;
    const restore = CanvasRenderingContext2D.prototype.restore;
    let began = 0;
    // A frame begins by clearing the canvas and ends with the last restore; what follows a restore begins anew.
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      if (began) times.push(ended - began);
      began = performance.now();
      return original.apply(this, area);
    };
    let ended = 0;
    CanvasRenderingContext2D.prototype.restore = function () {
      restore.apply(this);
      ended = performance.now();
    };
    let frames = 0;
    const start = performance.now();
    await new Promise<void>((done) => {
      const count = () => {
        if (performance.now() - start > 3000) return done();
        frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    times.sort((a, b) => a - b);
    if (times.length < 10) throw new Error(`The globe does not turn: ${canvas.outerHTML}`);
    return { frames: frames / 3, median: times[times.length >> 1]!, slowest: times[Math.floor(times.length * 0.95)]! };
  });
}

/** Measures the globe of a built site: bytes, and frames a second at 1, 4 and 6 times less processor. */
export async function bench([folder = siteFolder('sample')]: string[]): Promise<void> {
  const site = resolve(folder);
  if (!existsSync(join(site, 'experience/index.html'))) throw new Error(`${folder} has no experience page.`);
  const sizeOf = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const html = readFileSync(join(site, 'experience/index.html'), 'utf8');
  const land = html.match(/<path d="(m[^"]{3000,})"/)![1]!;
  const scripts = readdirSync(join(site, '_astro')).filter((name) => /globe.*\.js$/i.test(name));
  const sizes = [...scripts.map((name) => sizeOf(readFileSync(join(site, '_astro', name)))), sizeOf(land)];
  const names = [...scripts, 'land in the page'];
  for (const [index, name] of names.entries()) console.log(`${String(sizes[index]).padStart(6)} B  ${name}`);
  console.log(`${String(sizes.reduce((sum, size) => sum + size)).padStart(6)} B  together, gzipped\n`);

  const served = await serveFolder(site, '/');
  const browser = await chromium.launch(await findBrowser());
  console.log('slower by   device pixels   frames/s   ms a frame (median, 95 %)');
  for (const [rate, pixels] of [
    [1, 1],
    [1, 2],
    [4, 2],
    [6, 2],
  ] as const) {
    const context = await browser.newContext({ deviceScaleFactor: pixels, viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${served.url}experience/`);
    await page.locator('.globe').scrollIntoViewIfNeeded();
    await page.locator('.globe[data-drawn]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.waitForTimeout(500);
    const { frames, median, slowest } = await measureFrames(page);
    const columns = [`${rate} ×`, pixels, frames.toFixed(0), `${median.toFixed(1)}, ${slowest.toFixed(1)}`];
    console.log(columns.map((value, index) => String(value).padStart([9, 16, 11, 12][index]!)).join(''));
    await context.close();
  }
  await browser.close();
  await served.close();
}
