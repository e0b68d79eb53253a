import { existsSync, globSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { cacheFolderOf } from '#model/node/project.ts';
import { makeContent, run, start, type TestContent } from './broken-content.ts';
import { findFreePort } from './find-free-port.ts';
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

test('astro dev lives through deletions, renames and bursts, and gives away nothing beside what is published', async () => {
  const made = content();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(made.folder, file)), { recursive: true });
    writeFileSync(join(made.folder, file), text);
  };
  write('pages/group.mdx', '---\ntitle: Group\n---\n');
  write('files/a.txt', 'A');
  write('files-private/s.txt', 'secret');
  const port = await findFreePort();
  const dev = start([astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], made.folder);
  /** A path as it is, which `fetch` would make a proper one of. */
  const ask = (path: string): Promise<{ status: number | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part.toString();
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      }).on('error', reject);
    });
  try {
    await expect(async () => expect((await ask('/group/')).status).toBe(200)).toPass({ timeout: 60_000 });
    for (const path of ['/%', '/%ff', '/publications/%E0%A4%A.bib']) expect((await ask(path)).status, path).toBe(400);
    expect((await ask('/files/a.txt')).text).toBe('A');
    for (const path of [
      '/files/..%2ffiles-private/s.txt',
      '/files/%2e%2e/files-private/s.txt',
      '/files/../profile.mdx',
    ])
      expect((await ask(path)).status, path).toBe(404);

    rmSync(join(made.folder, 'pages/group.mdx'));
    await expect(async () => expect((await ask('/group/')).status).toBe(404)).toPass({ timeout: 10_000 });
    expect((await ask('/')).status).toBe(200);
    write('pages/people.mdx', '---\ntitle: People\n---\n');
    await expect(async () => expect((await ask('/people/')).status).toBe(200)).toPass({ timeout: 10_000 });

    const files = globSync('**/*.{mdx,yaml,bib}', { cwd: made.folder });
    for (const file of files) {
      const text = readFileSync(join(made.folder, file), 'utf8');
      rmSync(join(made.folder, file));
      writeFileSync(join(made.folder, file), text);
    }
    const answers = await Promise.all(['/', '/cv/', '/publications/', '/people/'].map(ask));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  } finally {
    dev.kill();
    await new Promise((resolve) => dev.once('close', resolve));
    made.remove();
  }
});
