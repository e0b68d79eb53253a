import { describe, expect, it } from 'vitest';
import { lettersOf, readSeedFacts } from '../../../e2e/seed-facts.ts';
import { makeFromFolder, readCv } from '../../make-from.ts';

/** What a program that reads applications looks for, in its order: the name, the address, each role with its dates. */
const application = [
  'Chaofan Lin',
  'lcf24@mails.tsinghua.edu.cn',
  ['Ph.D. Student, Computer Science', 'Sep 2024 – present', 'Tsinghua University, Beijing, China'],
  ['Bachelor, Computer Science', 'Sep 2020 – Jun 2024', 'Shanghai Jiao Tong University, Shanghai, China'],
  ['Seed Foundation Team, Bytedance', 'Sep 2024 – present'],
  ['System and Networking Group, Microsoft Research Asia', 'Jun 2023 – Jun 2024'],
  ['Catalyst, Carnegie Mellon University', 'Jul 2022 – May 2023', 'Research Intern'],
].flat();

const readLin = async () => readCv(await makeFromFolder('tests/portfolios/chaofan-lin'));

describe('the CVs of the portfolios', { timeout: 60_000 }, () => {
  it.each([
    ['tests/portfolios/chien-shiung-wu', ['/cv.pdf', '/zh/cv.pdf', '/cv/short.pdf', '/zh/cv/short.pdf']],
    ['tests/portfolios/anhao-zhao', ['/cv.pdf']],
    ['tests/portfolios/chaofan-lin', ['/cv.pdf']],
    ['tests/portfolios/chaofan-tao', ['/cv.pdf', '/zh/cv.pdf']],
    ['tests/portfolios/pan-zhou', ['/cv.pdf']],
    ['tests/portfolios/zhongzhu-zhou', ['/cv.pdf', '/zh/cv.pdf']],
  ])('%s has all of them, accessible and without a word of complaint', async (folder, paths) => {
    const made = await makeFromFolder(folder);
    expect(made.problems).toEqual([]);
    expect(made.cvs.map(({ path }) => path)).toEqual(paths);
    for (const { path, pages } of made.cvs) {
      const read = await readCv(made, path);
      expect(read).toMatchObject({ isTagged: true, accessible: '1', pages });
      expect(read.links.filter((link) => !/^(https?:|mailto:)/.test(link))).toEqual([]);
    }
  });

  it('a program that reads applications finds name, address, and each role with organisation and dates', async () => {
    const text = (await readLin()).lines.join(' ');
    let from = 0;
    for (const words of application) {
      const at = text.indexOf(words, from);
      expect(at, `${words} after ${text.slice(0, from).slice(-40)}`).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
  });

  it('the CV that its owner set by hand has no fact that ours lacks', async () => {
    const { courses, honors, roles, teaching, skills } = readSeedFacts('chaofan-lin');
    const text = lettersOf((await readLin()).lines.join(''));
    const facts = [
      ...courses,
      ...honors.flatMap(({ category, honors: own }) => [
        category,
        ...own.map(({ title, years }) => [title, years.toSorted((a, b) => a - b)] as const),
      ]),
      ...roles.flatMap(({ unit, organization, topic, advisors }) => [`${unit}, ${organization}`, topic, ...advisors]),
      ...teaching.flatMap(({ title, institution, term, instructors }) => [
        `${title}, ${institution} ${term}`,
        ...instructors,
      ]),
      ...skills.map(({ label, items }) => `${label} ${items}`),
    ];
    expect(facts.length).toBeGreaterThan(40);
    const missing = facts.filter((fact) => {
      const [words, years] = typeof fact === 'string' ? [fact, []] : fact;
      const at = text.indexOf(lettersOf(words));
      // The years follow the honour and what is remarked about it.
      return at < 0 || !text.slice(at, at + 140).includes(years.join(''));
    });
    expect(missing).toEqual([]);
  });
});
