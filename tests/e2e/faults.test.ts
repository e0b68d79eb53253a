import { existsSync, globSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { cacheFolderOf } from '#model/node/project.ts';
import { makeContent, run, start, type TestContent } from './broken-content.ts';
import { expect, test } from './test.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const portrait = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#802020' } })
  .jpeg()
  .toBuffer();
const content = () =>
  makeContent({
    'profile.mdx':
      '---\nname: { given: Chien-Shiung, family: Wu }\nimage: { src: ./portrait.jpg, alt: Wu }\n---\n\nPhysicist.\n',
    'portrait.jpg': portrait,
    'publications.bib': [1, 2, 3]
      .map((n) => `@article{p${n}, title = {Paper ${n}}, author = {Wu, C. S.}, journal = {PR}, year = 195${n}}\n`)
      .join(''),
    'talks.yaml': '- { title: Parity, date: 1957 }\n',
  });

/** Every file of a site with its bytes. */
function readSite(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  expect(files.length).toBeGreaterThan(40);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'base64')]));
}

async function build(made: TestContent, out = made.site): Promise<Map<string, string>> {
  const { code, output } = await run([astro, 'build', '--outDir', out], made.folder);
  expect(code, output).toBe(0);
  return readSite(out);
}

test.describe.configure({ timeout: 240_000 });

test('a build that fails leaves the last good site as it was', async () => {
  const made = content();
  const before = await build(made);
  writeFileSync(join(made.folder, 'talks.yaml'), '- { title: Beta decay, date: 1958 }\n');
  const args = [astro, 'build', '--config', 'tests/e2e/failing.config.mjs', '--outDir', made.site];
  const { code, output } = await run(args, made.folder);
  expect(code).not.toBe(0);
  expect(output).toContain('The disk is full.');
  expect(readSite(made.site)).toEqual(before);
  made.remove();
});

test('a build that is killed leaves no half of a site, nor anything that harms the next', async () => {
  const made = content();
  const whole = await build(made);
  for (const wait of [1500, 4000]) {
    const child = start([astro, 'build', '--force', '--outDir', made.site], made.folder);
    await setTimeout(wait);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(readSite(made.site)).toEqual(whole);
  }
  expect(await build(made)).toEqual(whole);
  made.remove();
});

test('what is damaged in the cache is made again', async () => {
  const made = content();
  const whole = await build(made);
  const cache = cacheFolderOf(process.cwd(), made.folder);
  const cached = globSync('{assets,citations,cv,dist,og}/**/*.*', { cwd: cache });
  expect(new Set(cached.map((file) => file.split('/')[0])).size).toBe(5);
  for (const [index, file] of cached.entries())
    if (index % 2 === 0) truncateSync(join(cache, file), 20);
    else writeFileSync(join(cache, file), 'damaged');
  expect(await build(made)).toEqual(whole);
  made.remove();
});

test('two builds at once give two whole sites', async () => {
  const made = content();
  const other = `${made.site}-other`;
  const [one, two] = await Promise.all([build(made), build(made, other)]);
  expect(two).toEqual(one);
  expect(existsSync(join(cacheFolderOf(process.cwd(), made.folder), 'build.lock'))).toBe(false);
  made.remove();
});
