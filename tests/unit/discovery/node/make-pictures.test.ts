import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePictures } from '#discovery/node/make-pictures.ts';
import { hexColours } from '#site/colours-in-media.ts';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

const site = 'url: https://a.org\naccent: 250\nlanguages: [en, zh]\n';
const profile = '---\nname: { given: Chien-Shiung, family: Wu, native: 吴健雄 }\n---\n';
const entry = (key: string, title: string, author = 'Wu, Chien-Shiung') =>
  `@article{${key},\n  title = {${title}},\n  author = {${author}}, journal = {PR}, year = 1957}\n`;
const newCache = () => mkdtempSync(join(tmpdir(), 'vitrine-og-'));

function content(bibliography: string, files: Record<string, string> = {}) {
  return contentFolder({ 'site.yaml': site, 'profile.mdx': profile, 'publications.bib': bibliography, ...files });
}

function make(folder: string, cache = newCache(), only?: string) {
  return makePictures(openFolder(folder, { cache, url: 'https://a.org/' }), only);
}

/** Asks what colour, written as `#rrggbb`, a pixel of a picture has; its palette may miss it by what nobody sees. */
async function readPixels(file: string) {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const is = (x: number, y: number, colour: string) => {
    const from = (y * info.width + x) * 3;
    const [...wanted] = Buffer.from(colour.slice(1), 'hex');
    return wanted.every((channel, index) => Math.abs(channel - data[from + index]!) <= 2);
  };
  return { is, width: info.width, height: info.height };
}

describe('the pictures of a site', { timeout: 60_000 }, () => {
  test('are those of every page in every language, and of no other', async () => {
    const { files, problems, leftOut } = await make(
      content(entry('wu1957', 'Parity'), {
        'pages/group.mdx': '---\ntitle: Group\n---\n',
        'pages/join.mdx': '---\ntitle: Join us\n---\n',
        'pages/join.zh.mdx': '---\ntitle: 加入\n---\n',
        'news.yaml': '- { date: 1957, text: { en: News, zh: 新闻 } }\n',
      }),
    );
    expect([...files.keys()].sort()).toEqual([
      '/og.png',
      '/og/cv.png',
      '/og/group.png',
      '/og/join.png',
      '/og/news.png',
      '/og/publications.png',
      '/og/publications/wu1957.png',
      '/og/zh.png',
      '/og/zh/cv.png',
      '/og/zh/join.png',
      '/og/zh/news.png',
      '/og/zh/publications.png',
      '/og/zh/publications/wu1957.png',
    ]);
    expect([problems, leftOut]).toEqual([[], []]);
  });

  test('are PNG of 1200 × 630 in the colours of the site, and light', async () => {
    const { files } = await make(content(entry('wu1957', 'Parity')));
    for (const file of files.values()) {
      expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(statSync(file).size).toBeLessThan(150_000);
    }
    const { is } = await readPixels(files.get('/og/publications/wu1957.png')!);
    const { paper, ink, accent } = hexColours('picture', 250);
    expect(is(5, 5, paper)).toBe(true);
    // The line above the name.
    expect(is(600, 517, accent)).toBe(true);
    const row = Array.from({ length: 1200 }, (_, x) => is(x, 230, ink));
    expect(row, 'the title').toContain(true);
  });

  test('say other things in another language', async () => {
    const { files } = await make(content(entry('wu1957', 'Parity')));
    const read = (path: string) => readFileSync(files.get(path)!);
    expect(read('/og/publications.png')).not.toEqual(read('/og/zh/publications.png'));
    expect(read('/og/cv.png')).not.toEqual(read('/og/publications.png'));
  });

  test('are drawn once: the second time none is, and after a change only those that it concerns', async () => {
    const folder = content(entry('wu1957', 'Parity') + entry('wu1966', 'Beta'));
    const cache = newCache();
    const first = await make(folder, cache);
    expect(first.drawn).toBe(first.files.size);
    const times = () => readdirSync(join(cache, 'og')).map((name) => statSync(join(cache, 'og', name)).mtimeMs);
    const before = times();
    const second = await make(folder, cache);
    expect(second.drawn).toBe(0);
    expect(second.files).toEqual(first.files);
    expect(times()).toEqual(before);

    writeFileSync(join(folder, 'publications.bib'), entry('wu1957', 'Parity again') + entry('wu1966', 'Beta'));
    const third = await make(folder, cache);
    expect(third.drawn).toBe(2);
    const changed = [...third.files].filter(([path, file]) => first.files.get(path) !== file).map(([path]) => path);
    expect(changed.sort()).toEqual(['/og/publications/wu1957.png', '/og/zh/publications/wu1957.png']);
    expect(readdirSync(join(cache, 'og')), 'what nobody shows is forgotten').toHaveLength(
      new Set(third.files.values()).size,
    );
  });

  test('can be had one at a time, and the others are kept meanwhile', async () => {
    const folder = content(entry('wu1957', 'Parity'));
    const cache = newCache();
    await make(folder, cache);
    const one = await make(folder, cache, '/og/publications/wu1957.png');
    expect([...one.files.keys()]).toEqual(['/og/publications/wu1957.png']);
    expect((await make(folder, cache)).drawn).toBe(0);
    expect((await make(folder, cache, '/og/none.png')).files.size).toBe(0);
  });

  test('are left out where no font has a character, which is told once; the others are made', async () => {
    const { files, leftOut, problems } = await make(content(entry('wu1957', 'On ༀ') + entry('wu1966', 'Beta')));
    expect(leftOut).toEqual(['/og/publications/wu1957.png', '/og/zh/publications/wu1957.png']);
    expect([...files.keys()]).toContain('/og/publications/wu1966.png');
    expect(problems).toEqual([
      {
        file: 'publications.bib',
        position: { line: 2, column: 11 },
        field: 'title',
        code: 'missing-glyph',
        message:
          'No font has the character ༀ (U+0F00), in "On ༀ". A page with it in its title or its authors is shared without a picture.',
        hint: 'Write it another way: words instead of an emoji, for example.',
        severity: 'warning',
      },
    ]);
  });

  test('are none where there is nobody to name', async () => {
    const made = await make(contentFolder({ 'site.yaml': site }));
    expect([made.files.size, made.problems]).toEqual([0, []]);
  });
});

describe('what is too long for a picture', { timeout: 60_000 }, () => {
  const long = 'Measurement of everything that can be measured with the means of our time ';
  const names = Array.from({ length: 3000 }, (_, index) => `Longfamilyname, Given${index}`).join(' and ');
  const journal = (key: string, name: string) => entry(key, 'Short').replace('{PR}', `{${name}}`);
  const hostile = {
    title200: entry('title200', long.repeat(3).slice(0, 200), names),
    title10000: entry('title10000', long.repeat(140), names),
    word: entry('word', 'W'.repeat(10_000), `${'X'.repeat(3000)}, Y`),
    words: entry('words', `${'W'.repeat(24)} `.repeat(400)),
    chinese: entry('chinese', '宇称守恒的实验检验'.repeat(200), '吴健雄'),
    maths: entry('maths', `$${'x_{1}+'.repeat(900)}y$`),
    towers: entry('towers', '$\\frac{\\frac{a}{b}}{\\frac{c}{d}}$ and '.repeat(90)),
    journal: journal('journal', long.repeat(40)),
  };
  let files: Map<string, string>;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-content-'));
    const position = `positions: [{ title: ${'Professor '.repeat(300)}, organization: Columbia }]\n`;
    writeFileSync(join(folder, 'site.yaml'), 'url: https://a.org\nlanguages: [en]\n');
    writeFileSync(
      join(folder, 'profile.mdx'),
      `---\nname: { given: Chien-Shiung, family: Wu }\nheadline: ${'very long '.repeat(900)}\n${position}---\n`,
    );
    writeFileSync(join(folder, 'publications.bib'), Object.values(hostile).join(''));
    ({ files } = await make(folder));
  }, 60_000);

  test.each([
    ...Object.keys(hostile).map((key) => [`the ${key} of a paper`, `/og/publications/${key}.png`]),
    ['the headline', '/og.png'],
    ['the position', '/og/cv.png'],
  ])('%s stays between the edges, above the line and below it', async (_, path) => {
    const { is } = await readPixels(files.get(path!)!);
    const { paper } = hexColours('picture', 32);
    const dirty: string[] = [];
    for (let y = 0; y < 630; y++)
      for (let x = 0; x < 1200; x++)
        if (x < 70 || x >= 1130 || y < 40 || (y > 500 && y < 516) || y > 600)
          if (!is(x, y, paper)) dirty.push(`${x},${y}`);
    expect(dirty).toEqual([]);
  });
});

test('what could not be read is no picture', async () => {
  const folder = content(entry('wu1957', 'Parity'));
  writeFileSync(join(folder, 'site.yaml'), 'url: [');
  expect((await make(folder)).files.size).toBe(0);
});
