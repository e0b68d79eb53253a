import { afterEach, describe, expect, test, vi } from 'vitest';
import RecordSection from '#cv/components/RecordSection.astro';
import { usuallyShown } from '#cv/row.ts';
import { opening } from '#model/schema/opening.ts';
import { education } from '#sections/education.ts';
import { honor } from '#sections/honors.ts';
import Opening from '#site/components/Opening.astro';
import type { Locale } from '#text/localized.ts';
import { chinese, draw, english, textOf } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const everything = new Set(usuallyShown);
const drawSection = (name: string, items: unknown[], locale: Locale, show = everything) =>
  draw(RecordSection, { section: { name, title: undefined, items }, locale, show });

describe('an opening', () => {
  const call = opening.parse({
    kind: 'hiring',
    title: 'Hiring',
    text: 'I am looking for **students**.',
    tiers: [
      { label: 'Primary need', text: 'Agentic coding' },
      { label: 'Secondary need', text: 'Multimodal models' },
    ],
    apply: { text: 'Write me.', subject: '[Interest] your name', include: ['your profile', 'your code'] },
    deadline: '2027-01-31',
  });

  test('has its tiers as terms with what they mean, in their order', async () => {
    const html = await draw(Opening, { opening: call, locale: english });
    expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => textOf(term!))).toEqual([
      'Primary need',
      'Secondary need',
    ]);
    expect([...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, text]) => text)).toEqual([
      'Agentic coding',
      'Multimodal models',
    ]);
  });

  test('says how to apply and until when', async () => {
    const text = textOf(await draw(Opening, { opening: call, locale: english }));
    expect(text).toContain('[Interest] your name');
    expect(text).toMatch(/your profile.*your code/);
    expect(text).toContain('Jan 31, 2027');
  });

  test('says that its text is not in the language of the page', async () => {
    expect(await draw(Opening, { opening: call, locale: chinese })).toMatch(
      /<p lang="en">I am looking for <strong>students<\/strong>\.<\/p>/,
    );
  });

  test('draws nothing of what is not written', async () => {
    const least = opening.parse({ kind: 'looking', text: 'I am looking for a position.' });
    const html = await draw(Opening, { opening: least, locale: english });
    expect(html).not.toMatch(/<(dl|ul|h3|b)\b/);
    expect(textOf(html)).toBe('I am looking for a position.');
  });
});

describe('honours', () => {
  const honors = [
    { title: 'National Medal of Science', years: [1975], issuer: 'National Science Foundation', highlight: true },
    {
      title: 'First prize',
      years: [2019, 2017, 2018],
      category: 'Scholarships',
      selectivity: { percent: 0.2, winners: 30 },
    },
    { title: { en: 'Wolf Prize', zh: '沃尔夫奖' }, years: [1978], links: ['https://a.org'] },
  ].map((written) => honor.parse(written));

  test('have their years in order', async () => {
    expect(textOf(await drawSection('honors', honors, english))).toContain('2017, 2018, 2019');
  });

  test('stand under their categories, and those of none under none', async () => {
    const html = await drawSection('honors', honors, english);
    const lists = html.split('<div class="record-part">').slice(1);
    expect(lists.map((list) => [/<h3[^>]*>(.*?)<\/h3>/.exec(list)?.[1], list.match(/class="record/g)?.length])).toEqual(
      [
        [undefined, 2],
        ['Scholarships', 1],
      ],
    );
  });

  test('say who gave them and how few received them', async () => {
    const text = textOf(await drawSection('honors', honors, english));
    expect(text).toContain('National Medal of Science · National Science Foundation');
    expect(text).toContain('First prize · top 0.2% · 30 winners');
  });

  test('are in the language of the reader where they can be', async () => {
    const html = await drawSection('honors', honors, chinese);
    expect(html).toContain('沃尔夫奖');
    expect(html).toContain('<span lang="en">First prize</span>');
  });
});

describe('education', () => {
  const degree = {
    ...education.parse({
      institutions: [{ name: 'Tsinghua University', url: '/files/tsinghua.html' }, 'University of Hong Kong'],
      degree: 'Ph.D.',
      field: 'Physics',
      start: 'Fall 2019',
      end: 'present',
      gpa: { value: 94, scale: 100 },
      rank: { position: 1, of: 35 },
      courses: [{ name: 'Compilers', grade: { value: 98 } }, { name: 'Optics' }],
      coursesNote: 'and 20 others',
    }),
    advisors: [{ name: 'Ngai Wong', url: 'https://a.org', title: 'Professor', affiliation: 'HKU' }],
  };

  test('says degree, place and time, joint institutions together', async () => {
    const text = textOf(await drawSection('education', [degree], english));
    expect(text).toContain('Fall 2019 – present');
    expect(text).toContain('Ph.D., Physics');
    expect(text).toContain('Tsinghua University & University of Hong Kong');
  });

  test('says advisors as they were then, grades and courses', async () => {
    const text = textOf(await drawSection('education', [degree], english));
    expect(text).toContain('Advisor: Ngai Wong (Professor, HKU)');
    expect(text).toContain('GPA 94/100 · Rank 1/35');
    expect(text).toMatch(/Selected courses: ?Compilers 98, Optics and 20 others/);
  });

  test('keeps grades, rank and courses back where the author does not show them', async () => {
    const text = textOf(await drawSection('education', [degree], english, new Set()));
    expect(text).toContain('Ph.D., Physics');
    expect(text).not.toMatch(/94|1\/35|Compilers/);
  });

  test('links to its institution under the base path', async () => {
    vi.stubEnv('BASE_URL', '/repo/');
    expect(await drawSection('education', [degree], chinese)).toContain('href="/repo/files/tsinghua.html"');
  });

  test('is told in the words of the reader', async () => {
    const text = textOf(await drawSection('education', [degree], chinese));
    expect(text).toContain('2019年秋季 – 至今');
    expect(text).toContain('绩点 94/100');
  });

  test('draws nothing of what is not written', async () => {
    const least = education.parse({ institutions: ['Berkeley'], degree: 'Ph.D.' });
    const text = textOf(await drawSection('education', [least], english));
    expect(text.replace(/\s/g, '')).toBe('EducationPh.D.Berkeley');
  });
});
