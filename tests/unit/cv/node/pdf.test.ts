import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeCvs } from '#cv/node/make-cvs.ts';
import { cvThemeNames } from '#cv/typst/themes.ts';
import { makeFrom, readCv } from '../../make-from.ts';
import type { ReadPdf } from '../../read-pdf.ts';

const content = {
  'site.yaml': 'url: https://a.org\nlanguages: [en, zh]\n',
  'profile.mdx': `---
name: { given: Chien-Shiung, family: Wu, native: 吴健雄 }
headline: { en: Experimental physicist, zh: 实验物理学家 }
emails: [{ address: wu@example.org }]
interests: [{ label: { en: Beta decay, zh: β 衰变 } }]
---
`,
  'education.yaml': '- { degree: Ph.D., institutions: [{ name: UC Berkeley }], start: 1936, end: 1940 }',
  'experience/columbia.mdx': `---
organization: { en: Columbia University, zh: 哥伦比亚大学 }
positions: [{ en: Professor, zh: 教授 }]
start: 1944
end: 1981
highlights: ["Wrote “Beta Decay” [@wu1957]; see [all](/publications/)."]
---
`,
  'publications.bib': `@article{wu1957, title = {Parity in {$^{60}$Co}: $\\beta$ decay in $\\mathbb{R}^3$},
  author = {Wu, C. S. and Ambler, E.}, journal = {Physical Review}, year = 1957, doi = {10.1103/PhysRev.105.1413}}`,
  'publications/wu1957.mdx':
    '---\nauthors: [{ name: "Wu, C. S.", marks: [equal] }, { name: "Ambler, E.", marks: [equal] }]\n---\n',
  'cv.yaml': `sections: [education, experience, publications]
variants:
  - { id: short, title: two pages, sections: [education], theme: classic, paper: letter }
`,
};

let made: MadeCvs;
let house: ReadPdf;
let classic: ReadPdf;
let chinese: ReadPdf;
beforeAll(async () => {
  made = await makeFrom(content);
  [house, chinese, classic] = [
    await readCv(made),
    await readCv(made, '/zh/cv.pdf'),
    await readCv(made, '/cv/short.pdf'),
  ];
}, 60_000);

describe('the typeset CV', () => {
  it('is made in every language, and so is each variant', () => {
    expect(made.problems).toEqual([]);
    expect(made.cvs.map(({ path }) => path)).toEqual(['/cv.pdf', '/zh/cv.pdf', '/cv/short.pdf', '/zh/cv/short.pdf']);
  });

  it('is read in order: name, how to reach the person, then every section, each entry after its date', () => {
    expect(house.lines).toEqual([
      'Chien-Shiung Wu 吴健雄',
      'Experimental physicist',
      'wu@example.org · a.org/repo',
      'EDUCATION',
      '1936 – 1940 Ph.D.',
      'UC Berkeley',
      'EXPERIENCE',
      '1944 – 1981 Columbia University',
      'Professor',
      '– Wrote “Beta Decay” [Wu 1957]; see all.',
      'PUBLICATIONS',
      '[1] Parity in 60Co: 𝛽 decay in ℝ3',
      'C. S. Wu*, E. Ambler*',
      'Physical Review, 1957 · DOI:10.1103/PhysRev.105.1413',
      '* equal contribution',
    ]);
  });

  it('is in Chinese for readers of Chinese', () => {
    expect(chinese.language).toBe('zh');
    expect(chinese.lines.slice(0, 7)).toEqual([
      '吴健雄 Chien-Shiung Wu',
      '实验物理学家',
      'wu@example.org · a.org/repo/zh',
      '教育背景',
      '1936 – 1940 Ph.D.',
      'UC Berkeley',
      '经历',
    ]);
    expect(chinese.info).toMatchObject({ Title: '吴健雄 – 简历', Author: '吴健雄', Keywords: 'β 衰变' });
  });

  it('bears pages, name and day at the foot', () => {
    expect(house.footers).toEqual(['Page 1 of 1 · Chien-Shiung Wu · Nov 22, 2026']);
    expect(chinese.footers).toEqual(['第 1 页，共 1 页 · 吴健雄 · 2026 年 11 月 22 日']);
  });

  it('is accessible: tagged after PDF/UA-1, in a language, with headings, lists and maths that can be read aloud', () => {
    expect(house).toMatchObject({ isTagged: true, accessible: '1', language: 'en', formulas: ['β', 'ℝ³'] });
    expect(house.elements).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'LBody', 'Link', 'Formula']));
  });

  it('says whose it is, and has a bookmark for each section', () => {
    expect(house.info).toMatchObject({
      Title: 'Chien-Shiung Wu – CV',
      Author: 'Chien-Shiung Wu',
      Keywords: 'Beta decay',
      CreationDate: 'D:20261122000000Z',
    });
    expect(house.bookmarks).toEqual(['Education', 'Experience', 'Publications']);
    expect(classic.info.Title).toBe('Chien-Shiung Wu – CV (two pages)');
  });

  it('leads to the pages of the site and to other addresses, always by the full one', () => {
    expect(new Set(house.links)).toEqual(
      new Set([
        'mailto:wu@example.org',
        'https://a.org/repo/',
        'https://a.org/repo/publications/wu1957/',
        'https://a.org/repo/publications/',
        'https://doi.org/10.1103/PhysRev.105.1413',
      ]),
    );
    expect(chinese.links).toContain('https://a.org/repo/zh/publications/wu1957/');
  });

  it('has the paper that cv.yaml asks for', () => {
    expect(house.size).toEqual([210, 297]);
    expect(classic.size).toEqual([216, 279]);
  });

  it('has the look of a LaTeX document in the theme `classic`, with dates after what they belong to', () => {
    expect(classic.lines).toEqual([
      'Chien-Shiung Wu 吴健雄',
      'Experimental physicist',
      'wu@example.org · a.org/repo',
      'Education',
      'Ph.D. 1936 – 1940',
      'UC Berkeley',
    ]);
    const fontsOf = (path: string) => {
      const pdf = Buffer.from(made.cvs.find((cv) => cv.path === path)!.pdf).toString('latin1');
      return [...new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z0-9-]+)/g)].map(([, name]) => name))].sort();
    };
    expect(fontsOf('/cv/short.pdf').filter((name) => !name?.startsWith('Vitrinenoto-serif-sc'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^NewCM10/)]),
    );
    expect(fontsOf('/cv.pdf').join(' ')).toMatch(/Vitrinesource-sans-3.* Vitrinesource-serif-4latin-400/);
  });

  it.each(cvThemeNames)(
    'has scripts without italics upright among italics in the theme `%s`',
    async (theme) => {
      const cvs = await makeFrom({
        'cv.yaml': `theme: ${theme}\n`,
        'profile.mdx': '---\nname: { family: Wu }\nheadline: Reads كتاب at night\n---\n',
        'publications.bib':
          '@misc{a, author = {Wu, C.}, title = {On \\emph{كتاب}, \\emph{ספר} and \\emph{中文}}, year = 2000}',
      });
      expect(cvs.problems).toEqual([]);
      const { lines } = await readCv(cvs);
      expect(lines.join(' ')).toMatch(/Reads كتاب at night .*On كتاب, ?ספר and 中文/);
    },
    60_000,
  );

  it('is the same byte by byte in every run', async () => {
    const again = await makeFrom(content);
    for (const [index, { pdf }] of again.cvs.entries())
      expect(Buffer.compare(pdf, made.cvs[index]!.pdf), made.cvs[index]!.path).toBe(0);
  }, 60_000);
});
