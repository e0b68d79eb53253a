import { describe, expect, test } from 'vitest';
import { project } from '#model/schema/project.ts';
import { role } from '#model/schema/role.ts';
import ProjectEntry from '#site/components/experience/ProjectEntry.astro';
import RoleSection from '#site/components/experience/RoleSection.astro';
import { chinese, draw, english, textOf } from './draw.ts';

const written = {
  title: { en: 'Ladder', zh: '阶梯' },
  motivation: { en: 'GPUs wait.', zh: 'GPU 在等待。' },
  contributions: [
    { en: 'Conceived it.', zh: '提出设计。' },
    { en: 'Measured it.', zh: '做了测量。' },
  ],
};
const drawProject = (fields: object = {}, props: object = {}) =>
  draw(ProjectEntry, {
    project: { id: 'ladder', data: project.parse({ ...written, ...fields }), advisors: [], works: [], body: undefined },
    locale: english,
    level: 3,
    folds: 'none',
    ...props,
  });

describe('a project', () => {
  test('labels why it was done and what was done, in the language of the reader', async () => {
    const html = await drawProject();
    expect(textOf(html)).toMatch(/^Ladder ?Motivation: GPUs wait\. ?Contributions ?Conceived it\. ?Measured it\.$/);
    expect(html).not.toContain('<details');
    expect(textOf(await drawProject({}, { locale: chinese }))).toMatch(
      /^阶梯 ?动机：GPU 在等待。 ?贡献 ?提出设计。 ?做了测量。$/,
    );
  });

  test('labels nothing that is not there', async () => {
    const html = await drawProject({ motivation: undefined, contributions: [], highlights: ['A point.'] });
    expect(textOf(html)).not.toMatch(/Motivation|Contributions/);
  });

  test.each([
    ['open', '<details class="fold" open>'],
    ['closed', '<details class="fold">'],
  ])('folds where the site wants it, %s at first', async (folds, details) => {
    const html = await drawProject({}, { folds });
    expect(html).toContain(details);
    expect(textOf(/<summary[^>]*>(.*?)<\/summary>/s.exec(html)![1]!)).toBe('Contributions (2)');
  });

  test('may choose for itself', async () => {
    expect(await drawProject({ folds: 'closed' }, { folds: 'none' })).toContain('<details class="fold">');
    expect(await drawProject({ folds: 'none' }, { folds: 'closed' })).not.toContain('<details');
  });
});

describe('a role', () => {
  const drawRole = (level: 2 | 3) =>
    draw(RoleSection, {
      role: {
        id: 'together',
        data: role.parse({ organization: 'Together.AI', groups: [{ id: 'systems', title: 'Systems' }] }),
        advisors: [],
        body: undefined,
        notes: [],
        groups: [
          {
            title: 'Systems',
            notes: [],
            projects: [{ id: 'ladder', data: project.parse(written), advisors: [], works: [], body: undefined }],
          },
        ],
      },
      locale: english,
      level,
      folds: 'none',
    });

  test.each([
    [2, ['h2 Together.AI', 'h3 Systems', 'h4 Ladder']],
    [3, ['h3 Together.AI', 'h4 Systems', 'h5 Ladder']],
  ] as const)('has its outline from level %i on', async (level, outline) => {
    const html = await drawRole(level);
    const headings = [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/gs)].map(
      ([, tag, words]) => `${tag} ${textOf(words!)}`,
    );
    expect(headings).toEqual(outline);
  });
});
