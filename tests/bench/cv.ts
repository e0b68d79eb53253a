import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { makeCvs } from '#cv/node/make-cvs.ts';
import { findBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../e2e/serve.ts';
import { buildSite, root } from '../gallery/build-site.ts';
import { openFolder } from '../open-folder.ts';
import { makePortfolio } from './made-sites.ts';

const times = 3;

interface Measurement {
  /** Reading and checking against the schemas. */
  read: number;
  /** From there to the PDF. */
  make: number;
  pages: number;
}

/** Reads a content folder and makes its CV. */
async function measure(content: string): Promise<Measurement> {
  const start = performance.now();
  const site = openFolder(content, { url: 'https://example.org/' });
  site.checked();
  const read = performance.now() - start;
  const { cvs, problems } = await makeCvs(site, '2026-11-22');
  if (!cvs[0]) throw new Error(`There is no PDF: ${JSON.stringify(problems)}`);
  return { read, make: performance.now() - start - read, pages: cvs[0].pages };
}

/** Measures in a process of its own, as typst remembers what it has set before. */
function inOwnProcess(content: string): Promise<Measurement> {
  const child = fork(fileURLToPath(import.meta.url), [content]);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measurement));
    child.once('exit', (code) => code && reject(new Error(`The CV of ${content} could not be made.`)));
  });
}

/** Prints the CV page of a site that is built already, in a browser that is started for it. */
async function printPage(url: string): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await page.goto(url);
  await page.pdf({ format: 'A4', tagged: true, outline: true });
  await browser.close();
}

/** Several runs, of which the fastest counts: others may need the processor too. */
async function repeat<Result>(run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time++) results.push(await run());
  return results;
}

/**
 * Times the PDF of a CV beside the print of its page in Chromium, for so many publications: once the content is read and
 * the page is built, and from the content, for which Chromium needs the site to be built first. The first PDF includes the
 * conversion of fonts where they are not kept from an earlier run.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  console.log('publications   pages   read ms   first ms   PDF ms   Chromium ms   times faster   from the content');
  for (const count of [10, 100, 1000]) {
    const [content, site] = [join(folder, `content-${count}`), join(folder, `site-${count}`)];
    makePortfolio(content, count);
    const first = await inOwnProcess(content);
    const measured = await repeat(() => inOwnProcess(content));
    const read = Math.min(...measured.map((measurement) => measurement.read));
    const make = Math.min(...measured.map((measurement) => measurement.make));
    const buildOnce = () => buildSite({ content: relative(root, content), url: 'https://example.org/', folder: site });
    // The first build draws the pictures of the pages, which the second has.
    await buildOnce();
    const built = performance.now();
    await buildOnce();
    const build = performance.now() - built;
    const served = await serveFolder(site, '/');
    const prints = await repeat(async () => {
      const start = performance.now();
      await printPage(`${served.url}cv/`);
      return performance.now() - start;
    });
    await served.close();
    const print = Math.min(...prints);
    const columns = [count, first.pages, read, first.make, make, print, print / make, (build + print) / (read + make)];
    const widths = [12, 7, 9, 10, 8, 13, 14, 16];
    console.log(
      columns.map((value, index) => String(Math.round(value)).padStart(widths[index]! + (index && 1))).join(''),
    );
  }
  rmSync(folder, { recursive: true });
}

if (process.send && process.argv[2]) process.send(await measure(process.argv[2]));
