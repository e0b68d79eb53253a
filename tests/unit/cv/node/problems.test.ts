import { describe, expect, it, vi } from 'vitest';
import type * as FontPackage from '#node/typst/font-package.ts';
import { makeFrom } from '../../make-from.ts';

const education = '- { degree: Ph.D., institutions: [{ name: UC Berkeley }], end: 1940 }\n';
const pathsOf = ({ cvs }: Awaited<ReturnType<typeof makeFrom>>) => cvs.map(({ path }) => path);

describe('what keeps a CV from being made', { timeout: 60_000 }, () => {
  it('is a character that no font has, told with the text it stands in; other CVs are made', async () => {
    const made = await makeFrom({
      'education.yaml': education,
      'talks.yaml': '- { title: A talk, event: Prizes and ༀ in Kyōto, date: 1957 }\n',
      'cv.yaml': 'variants: [{ id: short, sections: [education] }]\n',
    });
    expect(made.problems).toEqual([
      {
        file: 'talks.yaml',
        position: { line: 1, column: 20 },
        field: 'event',
        code: 'missing-glyph',
        message: 'No font of the CV has the character ༀ (U+0F00), in "Prizes and ༀ in Kyōto", so it cannot be set.',
        hint: 'Write it another way: words instead of an emoji, for example.',
        severity: 'error',
      },
    ]);
    expect(pathsOf(made)).toEqual(['/cv/short.pdf']);
  });

  it('is a character in the bibliography, told with its field', async () => {
    const { problems } = await makeFrom({
      'publications.bib': '@article{a,\n  title = {On ༀ},\n  author = {Wu, C.}, journal = {PR}, year = 1957}',
    });
    expect(problems).toMatchObject([
      { code: 'missing-glyph', file: 'publications.bib', field: 'title', position: { line: 2, column: 11 } },
    ]);
  });

  it('is a variant without entries', async () => {
    const made = await makeFrom({
      'education.yaml': education,
      'cv.yaml': 'variants:\n  - id: talks\n    sections: [talks]\n',
    });
    expect(made.problems).toEqual([
      {
        file: 'cv.yaml',
        position: { line: 3, column: 5 },
        field: 'variants[0].sections',
        code: 'empty-cv',
        message: 'The CV `talks` would be empty: none of its sections has an entry.',
        hint: 'Name a section that has entries, for example `sections: [education, publications]`, or take its `tags` away.',
        severity: 'error',
      },
    ]);
    expect(pathsOf(made)).toEqual(['/cv.pdf']);
  });

  it('is a full CV without entries', async () => {
    const { problems } = await makeFrom({ 'education.yaml': education, 'cv.yaml': 'sections: [talks]\n' });
    expect(problems).toMatchObject([
      {
        field: 'sections',
        position: { line: 1, column: 1 },
        message: 'The CV would be empty: none of its sections has an entry.',
      },
    ]);
  });

  it.each([
    ['a section that there is not', { 'cv.yaml': 'sections: [eduction]\n' }, 'cv.yaml'],
    ['maths that cannot be set', { 'talks.yaml': '- { title: "On $\\\\frac{a$", date: 1957 }\n' }, 'talks.yaml'],
  ])('is %s, which the check tells', async (_, files, file) => {
    const made = await makeFrom({ 'education.yaml': education, ...files });
    expect(made.cvs).toEqual([]);
    expect(made.problems.map((problem) => problem.file)).toEqual([file]);
  });

  it('is a font package that is not installed', async () => {
    vi.doMock('#node/typst/font-package.ts', async (importOriginal) => {
      const original = await importOriginal<typeof FontPackage>();
      return { ...original, readFontPackage: () => original.readFontPackage('no-such-font') };
    });
    vi.resetModules();
    const { makeFrom: makeWithout } = await import('../../make-from.ts');
    const made = await makeWithout({ 'education.yaml': education });
    vi.doUnmock('#node/typst/font-package.ts');
    vi.resetModules();
    expect(made).toEqual({
      cvs: [],
      problems: [
        {
          file: 'cv.yaml',
          position: undefined,
          code: 'missing-font',
          message: 'The font package @fontsource-variable/no-such-font is not installed, so the CV cannot be set.',
          hint: 'Run `npm ci`, which installs everything anew.',
          severity: 'error',
        },
      ],
    });
  });

  it('is not that there is nothing to say yet: then there is no CV, as there is no page for it', async () => {
    expect(await makeFrom({})).toEqual({ cvs: [], problems: [] });
  });
});

describe('a CV that is longer than its author wants', () => {
  it('is made, with a warning', { timeout: 60_000 }, async () => {
    const talks = Array.from({ length: 60 }, (_, index) => `- { title: Talk ${index}, event: Kyoto, date: 1957 }\n`);
    const made = await makeFrom({
      'talks.yaml': talks.join(''),
      'cv.yaml': 'variants:\n  - id: short\n    pages: 1\n',
    });
    const pages = made.cvs.find(({ path }) => path === '/cv/short.pdf')?.pages;
    expect(pages).toBeGreaterThan(1);
    expect(made.problems).toEqual([
      {
        file: 'cv.yaml',
        position: { line: 3, column: 5 },
        field: 'variants[0].pages',
        code: 'too-many-pages',
        message: `/cv/short.pdf has ${pages} pages, and should have at most 1.`,
        hint: 'Leave sections out, limit one (`{ section: talks, limit: 5 }`), or show less (`show: [links]`).',
        severity: 'warning',
      },
    ]);
  });
});
