import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sectionParts } from '#cv/document.ts';
import { formatRenderCv, writeRenderCv } from '#cv/write/rendercv.ts';
import { contentFolder } from '../../content-folder.ts';
import { contentFolders, readCv, readSeed } from './read-cv.ts';
import { findRenderCvErrors } from './schemas.ts';

type Entries = Record<string, string | string[]>[];

/** The input of RenderCV for a content folder; its sections as RenderCV finds them. */
function writeInput(folder: string, lang?: string) {
  const { document, context } = readCv(folder, lang);
  const input = writeRenderCv(document, context);
  return { ...input, sections: new Map(Object.entries(input.cv.sections as Record<string, Entries>)) };
}

/** The input for a small content folder. */
function inputOf(files: Record<string, string>, profile = 'name: { family: Wu }', site = 'url: https://a.org\n') {
  return writeInput(contentFolder({ 'site.yaml': site, 'profile.mdx': `---\n${profile}\n---\n`, ...files }));
}

describe.each(contentFolders)('the input for RenderCV from %s', (folder) => {
  const { document, context } = readCv(folder);
  const input = writeRenderCv(document, context);

  test('is valid', () => {
    expect(findRenderCvErrors(input)).toEqual([]);
  });

  test.each(['1.1', '1.2'] as const)('is the same when it is read as YAML %s', (version) => {
    expect(parse(formatRenderCv(input), { version })).toEqual(input);
  });

  test('has every entry of the CV, section by section', () => {
    const reader = { ...context, show: document.show };
    const parts = document.sections.flatMap((section) => sectionParts(section, reader));
    expect(Object.values(input.cv.sections).map((entries) => entries.length)).toEqual(
      parts.map(({ rows }) => rows.length),
    );
  });

  test('has no period that ends before it begins: RenderCV would refuse it', () => {
    const entries = Object.values(input.cv.sections).flat() as Entries;
    const periods = entries.filter(({ end_date }) => end_date !== undefined && end_date !== 'present');
    const firstDay = (date: unknown) => `${String(date)}-01-01`.slice(0, 10);
    for (const { start_date, end_date } of periods) expect(firstDay(start_date) <= firstDay(end_date)).toBe(true);
  });
});

test('a field of the head that RenderCV does not know, and a section of several kinds, are not valid', () => {
  expect(findRenderCvErrors({ cv: { nickname: 'Wu' } })).not.toEqual([]);
  expect(findRenderCvErrors({ cv: { sections: { A: [{ name: 'N' }, { bullet: 'B' }] } } })).not.toEqual([]);
  expect(findRenderCvErrors({ locale: { language: 'klingon' } })).not.toEqual([]);
});

describe('the input from Chaofan Lin', () => {
  const { cv, sections } = writeInput('tests/portfolios/chaofan-lin');

  test('has his name, his page, his address and his account', () => {
    expect(cv).toMatchObject({
      name: 'Chaofan Lin',
      email: 'lcf24@mails.tsinghua.edu.cn',
      website: 'https://example.org/base/',
      social_networks: [{ network: 'GitHub', username: 'SiriusNEO' }],
    });
  });

  test('has his honours under their categories, each with all its years', () => {
    const { honors } = readSeed<{ honors: { category: string; honors: { title: string; years: number[] }[] }[] }>(
      'chaofan-lin',
    );
    for (const { category, honors: within } of honors)
      expect(
        sections
          .get(`Honors and awards: ${category}`)
          ?.map(({ name, date }) => `${name}: ${date}`)
          .sort(),
      ).toEqual(within.map(({ title, years }) => `${title}: ${years.join(', ')}`).sort());
  });

  test('has his name in bold among the authors, and the sign of an author as he writes it', () => {
    const [twilight] = sections.get('Selected publications')!.map(({ authors }) => authors);
    expect(twilight).toEqual([
      '**Chaofan Lin**',
      'Jiaming Tang',
      'Shuo Yang',
      'Hanshuo Wang',
      'Tian Tang',
      'Boyu Tian',
      'Ion Stoica',
      'Song Han',
      'Mingyu Gao\\*',
    ]);
  });

  test('has terms in words, and months as RenderCV reads them', () => {
    expect(sections.get('Teaching')?.[0]).toMatchObject({ date: 'Spring 2025' });
    expect(sections.get('Education')?.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
      ['2024-09', 'present'],
      ['2020-09', '2024-06'],
    ]);
  });
});

test('the input in Chinese has Chinese titles and asks for Chinese words', () => {
  const { sections, locale, cv } = writeInput('tests/portfolios/chien-shiung-wu', 'zh');
  expect(cv.name).toBe('吴健雄');
  expect(locale).toEqual({ language: 'mandarin_chinese' });
  expect([...sections.keys()].slice(0, 4)).toEqual(['研究兴趣', '教育背景', '经历', '论著']);
  expect(findRenderCvErrors({ cv, locale })).toEqual([]);
});

describe('sections', () => {
  const role = (name: string, more: string) => ({
    [`experience/${name}.mdx`]: `---\norganization: ${name}\nstart: 1957\n${more}\n---\n`,
  });

  test('a section of roles is experience where each has a position', () => {
    const { sections } = inputOf(role('NBS', 'end: present\npositions: [Guest, Chair]\nemployment: visiting'));
    expect(sections.get('Experience')).toEqual([
      { company: 'NBS', position: 'Guest, Chair · visiting', start_date: '1957', end_date: 'present' },
    ]);
  });

  test('each position with dates is an entry; what was done there is said of the latest', () => {
    const written = 'positions: [{ title: Guest, start: 1957 }, { title: Chair, start: 1958, end: present }]\ntopic: T';
    const files = { 'experience/a.mdx': `---\norganization: NBS\n${written}\n---\n` };
    expect(inputOf(files).sections.get('Experience')).toEqual([
      { company: 'NBS', position: 'Chair', start_date: '1958', end_date: 'present', highlights: ['Topic: T'] },
      { company: 'NBS', position: 'Guest', date: '1957' },
    ]);
  });

  test('a role without a position makes all entries of the section entries of no kind', () => {
    const { sections } = inputOf({ ...role('NBS', 'positions: [Guest]\norder: 1'), ...role('APS', 'order: 2') });
    expect(sections.get('Experience')).toEqual([
      { name: 'NBS, Guest', date: '1957' },
      { name: 'APS', date: '1957' },
    ]);
  });

  test('interests are lines, and bullets where one has nothing to say but its name', () => {
    const profile = 'name: { family: Wu }\ninterests:\n  - { label: Parity, items: [Mirrors] }';
    const talks = { 'talks.yaml': '- { title: T, date: 1957 }\n' };
    expect(inputOf(talks, profile).sections.get('Interests')).toEqual([{ label: 'Parity', details: 'Mirrors' }]);
    expect(inputOf(talks, `${profile}\n  - { label: Maths }`).sections.get('Interests')).toEqual([
      { bullet: '**Parity**: Mirrors' },
      { bullet: 'Maths' },
    ]);
  });

  test('two sections with the same title do not replace each other', () => {
    const { sections } = inputOf({
      'cv.yaml': 'sections:\n  - talks\n  - { section: skills, title: Talks }\n',
      'talks.yaml': '- { title: T, date: 1957 }\n',
      'skills.yaml': '- { label: L, items: [I] }\n',
    });
    expect(Object.fromEntries(sections)).toEqual({
      Talks: [{ name: 'T', date: '1957' }],
      'Talks (2)': [{ label: 'L', details: 'I' }],
    });
  });

  test('a degree without a field is its own area, which RenderCV wants', () => {
    const { sections } = inputOf({ 'education.yaml': '- { institutions: [A, B], degree: Ph.D. }\n' });
    expect(sections.get('Education')).toEqual([{ institution: 'A & B', area: 'Ph.D.' }]);
  });
});

test('an account RenderCV does not know is a connection of one’s own, and a hidden address is nowhere', () => {
  const { cv } = inputOf(
    {},
    'name: { family: Wu }\nemails: [{ address: o@a.org, display: obfuscated }]\nlinks: [https://huggingface.co/wu, https://bsky.app/profile/wu.org, https://example.org/base]',
  );
  expect(cv).toEqual({
    name: 'Wu',
    website: 'https://example.org/base/',
    social_networks: [{ network: 'Bluesky', username: 'wu.org' }],
    custom_connections: [{ fontawesome_icon: 'link', placeholder: 'Hugging Face', url: 'https://huggingface.co/wu' }],
    sections: {},
  });
});

test('the headline has the positions that it does not say itself, and the name its degrees', () => {
  const { cv } = inputOf(
    {},
    'name: { given: Ada, family: Lovelace, suffix: PhD }\nheadline: Professor at Columbia.\npositions: [{ title: Professor, organization: Columbia }, { title: Adviser, start: 1958 }]',
  );
  expect(cv).toMatchObject({
    name: 'Ada Lovelace, PhD',
    headline: 'Professor at Columbia. | Adviser · 1958 – present',
  });
});
