import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageLimit } from '#cli/audit/budgets.ts';
import { checkWeight, findOpening, weighPage } from '#cli/audit/weight.ts';
import { makeNoise, makePage } from './made-site.ts';

const numbers = /[\d,]+ bytes, [\d,]+ more/;
const told = (page: ReturnType<typeof makePage>, weight = weighPage(page)) =>
  checkWeight(page, weight).map(({ file, code, message, hint }) => ({
    file,
    code,
    message: message.replace(numbers, 'N bytes, N more').replace(/only [\d,]+/, 'only N'),
    hint,
  }));
const weight = { total: 13_000, frame: 7_000, words: 3_000, opening: 12_000 };

describe('the weight of a page', () => {
  test('is that of its HTML, gzipped as hard as a server can', () => {
    const page = makePage({ main: '<p>Beta decay tells left from right.</p>' });
    expect(weighPage(page).total).toBe(gzipSync(page.html, { level: 9 }).length);
  });

  test('counts text, addresses and formulas of the main part as words, and classes and drawings as none', () => {
    const light = weighPage(makePage({ main: '<p>Parity</p>' })).words;
    const noise = makeNoise(4000);
    const words = (main: string) => weighPage(makePage({ main })).words - light;
    expect(words(`<p>Parity${noise}</p>`)).toBeGreaterThan(2900);
    expect(words(`<a href="${noise}">Parity</a>`)).toBeGreaterThan(2900);
    expect(words(`<p class="${noise}">Parity</p><svg><path d="${noise}"/></svg>`)).toBeLessThan(50);
    const formula = '<mi>E</mi><mo>=</mo><mi>m</mi>';
    expect(words(`<math>${formula}</math>`)).toBeGreaterThan(words(`<p>${formula}</p>`));
  });

  test('counts the metadata of a paper as words, not as the frame around them', () => {
    const noise = makeNoise(4000);
    const bare = weighPage(makePage());
    for (const head of [
      `<script type="application/ld+json">${noise}</script>`,
      `<meta name="citation_author" content="${noise}">`,
    ]) {
      const page = weighPage(makePage({ head }));
      expect(page.frame).toBe(bare.frame);
      expect(page.words - bare.words).toBeGreaterThan(2900);
    }
    expect(weighPage(makePage({ head: `<style>${noise}</style>` })).frame - bare.frame).toBeGreaterThan(2900);
  });

  test('leaves out the land of the globe, which counts with its scripts', () => {
    const land = `<path d="${makeNoise(4000)}"></path>`;
    const globe = weighPage(makePage({ main: `<figure class="globe"><svg>${land}</svg></figure>` }));
    const drawing = weighPage(makePage({ main: `<figure class="photo"><svg>${land}</svg></figure>` }));
    expect(drawing.total - globe.total).toBeGreaterThan(2900);
  });
});

describe('the opening of a page', () => {
  const end = (text: string, rest: string) => {
    const { html, markup } = makePage({ main: `<p>${text}</p><p>${rest}</p>` });
    return html.slice(0, findOpening(markup).end).endsWith(text);
  };

  test('ends where a reader has seen 2,500 characters of the main part', () => {
    expect(end('a'.repeat(2500), 'b')).toBe(true);
    expect(end('a'.repeat(2499), 'b')).toBe(false);
  });

  test('ends after half as many Chinese characters, which are twice as wide', () => {
    expect(end('物'.repeat(1250), '理')).toBe(true);
    expect(end('物'.repeat(1249), '理')).toBe(false);
  });
});

describe('the budget of a page', () => {
  test('is 14 kB where the words take at most 4 kB, and on a home page, which shows a choice', () => {
    expect([0, 3000, 4000].map((words) => pageLimit(words, false))).toEqual([14_000, 14_000, 14_000]);
    expect(pageLimit(20_000, true)).toBe(14_000);
  });

  test('is 8 kB and one and a half times the words where they take more', () => {
    expect([5000, 10_000].map((words) => pageLimit(words, false))).toEqual([15_500, 23_000]);
  });

  test('is that of a long text for a home page that lists all publications', () => {
    const list = makePage({ main: '<section class="row lists-all"><p>Beta decay</p></section>' });
    const heavy = { total: 23_000, frame: 8_000, words: 10_000, opening: 14_000 };
    expect(checkWeight(list, heavy)).toEqual([]);
    expect(checkWeight(list, { ...heavy, total: 23_001 }).map(({ code }) => code)).toEqual(['page-too-heavy']);
    expect(checkWeight(makePage(), heavy).map(({ code }) => code)).toEqual(['page-too-heavy']);
  });

  test('is kept by a page of exactly that weight', () => {
    expect(checkWeight(makePage(), { ...weight, total: 14_000, frame: 8_000 })).toEqual([]);
    expect(
      checkWeight(makePage({ path: 'news/' }), { total: 20_000, frame: 8_000, words: 8_000, opening: 14_000 }),
    ).toEqual([]);
  });

  test('is broken by one byte more, and the excess is told', () => {
    expect(checkWeight(makePage(), { ...weight, total: 14_001 }).map(({ message }) => message)).toEqual([
      'The home page weighs 14,001 bytes, 1 more than the 14,000 allowed, gzipped.',
    ]);
    expect(checkWeight(makePage(), { ...weight, frame: 8_001 }).map(({ code }) => code)).toEqual(['frame-too-heavy']);
  });
});

describe('a page that is too heavy', () => {
  test('because of a long list on the home page is told how to shorten the list', () => {
    const papers = Array.from(
      { length: 12 },
      () => `<li><article class="publication">${makeNoise(2000)}</article></li>`,
    );
    expect(told(makePage({ main: papers.join('') }))[0]).toEqual({
      file: 'index.html',
      code: 'page-too-heavy',
      message: 'The home page weighs N bytes, N more than the 14,000 allowed, gzipped.',
      hint: 'It lists 12 publications: choose fewer with `selected: true`, and write `home: { publications: selected }` in `site.yaml`. Shorten the biography in `profile.mdx`, or leave out a section: `home: { sections: [about, publications] }` in `site.yaml`.',
    });
  });

  test('because of the biography is told to shorten it', () => {
    expect(told(makePage({ main: `<p>${makeNoise(24_000)}</p>` }))[0]!.hint).toBe(
      'Shorten the biography in `profile.mdx`, or leave out a section: `home: { sections: [about, publications] }` in `site.yaml`.',
    );
  });

  test('because of markup, elsewhere, is told so', () => {
    const main = `<p>Parity</p><svg><path d="${makeNoise(24_000)}"/></svg>`;
    expect(told(makePage({ path: 'research/', main }))).toEqual([
      {
        file: 'research/index.html',
        code: 'page-too-heavy',
        message: 'This page weighs N bytes, N more than the 14,000 allowed, gzipped; its words are only N of them.',
        hint: 'The rest is markup: drawings and HTML in your MDX, or components of your own. Put drawings into files of their own (`![…](./drawing.svg)`).',
      },
      {
        file: 'research/index.html',
        code: 'opening-too-heavy',
        message:
          'What a reader sees first on this page ends after N bytes, N more than the 14,000 allowed, gzipped, so the first screen waits for a second round trip.',
        hint: 'Move what is long and comes first (drawings in the text, the names of a very large collaboration) further down or out: `and others` ends a list of authors in a .bib file.',
      },
    ]);
  });

  test('because of styles is told to take them out', () => {
    expect(told(makePage({ path: 'cv/', head: `<style>${makeNoise(12_000)}</style>` }))).toEqual([
      {
        file: 'cv/index.html',
        code: 'frame-too-heavy',
        message:
          'Styles, scripts, menu and head of this page weigh N bytes, N more than the 8,000 allowed, gzipped, before a word of yours is in it.',
        hint: 'Take out styles and scripts that this page does not use. If you have changed nothing in `src/`, please report it.',
      },
    ]);
  });

  test('because its list is long is not too heavy', () => {
    const entry = () => `<li><a href="/lab/${makeNoise(30)}/">${makeNoise(300)}</a></li>`;
    const page = makePage({ path: 'publications/', main: `<ul>${Array.from({ length: 200 }, entry).join('')}</ul>` });
    expect(weighPage(page).total).toBeGreaterThan(40_000);
    expect(checkWeight(page)).toEqual([]);
  });
});
