import { describe, expect, it } from 'vitest';
import { mdx, problemsIn } from '../check-files.ts';

const views = ['year', 'topic', 'type', 'theme'];
const bib = (fields = '') =>
  `@article{a, title = {A}, author = {Wu, C. S.}, year = 1957, journal = {J}${fields}}\n@article{b, title = {B}, author = {Wu, C. S.}, year = 1958, journal = {J}}\n`;

/** The views of the list that are dead links in content with these files. */
function deadViews(files: Record<string, string>): string[] {
  const links = views.map((view) => `[${view}](/publications/by-${view}/)`).join(' ');
  return problemsIn({ 'profile.mdx': mdx('name: { given: Chien-Shiung, family: Wu }', links), ...files })
    .filter(({ code }) => code === 'dead-link')
    .map(({ message }) => /by-(\w+)/.exec(message)![1]!);
}
const withTopic = (groupBy: string) => ({
  'site.yaml': `url: https://example.org/\npublications: { groupBy: ${groupBy}, topics: [{ id: parity, title: Parity }] }\n`,
});

describe('a link to another view of the list of publications', () => {
  it('is dead where there are no publications', () => {
    expect(deadViews({})).toEqual(views);
  });

  it('is dead where the view says nothing, or is the plain list', () => {
    expect(deadViews({ 'publications.bib': bib() })).toEqual(views);
  });

  it('by topic is fine when a paper has one, and the list is divided otherwise', () => {
    const files = { 'publications.bib': bib(', keywords = {parity}') };
    expect(deadViews({ ...files, ...withTopic('year') })).toEqual(['year', 'type', 'theme']);
    expect(deadViews({ ...files, ...withTopic('topic') })).toEqual(['topic', 'type', 'theme']);
    expect(deadViews({ 'publications.bib': bib(), ...withTopic('year') })).toEqual(views);
  });

  it('by type is fine when there are two, drafts left out', () => {
    const book = (more = '') => mdx(`title: C\ntype: book\nauthors: [C. S. Wu]\n${more}`);
    expect(deadViews({ 'publications.bib': bib(), 'publications/c.mdx': book() })).toEqual(['year', 'topic', 'theme']);
    expect(deadViews({ 'publications.bib': bib(), 'publications/c.mdx': book('draft: true') })).toEqual(views);
  });

  it.each([
    ['names a paper', mdx('title: Parity\npublications: [a]'), ''],
    ['cites one in its prose', mdx('title: Parity', 'As in [@a].'), ''],
    ['is named by one', mdx('title: Parity'), mdx('themes: [parity]')],
  ])('by theme is fine when a theme %s', (_, theme, paper) => {
    const files = {
      'publications.bib': bib(),
      'research/parity.mdx': theme,
      ...(paper && { 'publications/a.mdx': paper }),
    };
    expect(deadViews(files)).toEqual(['year', 'topic', 'type']);
  });

  it('by theme is dead when the theme has no papers or is a draft', () => {
    const theme = (matter: string) => ({ 'publications.bib': bib(), 'research/parity.mdx': mdx(matter) });
    expect(deadViews(theme('title: Parity'))).toEqual(views);
    expect(deadViews(theme('title: Parity\npublications: [a]\ndraft: true'))).toEqual(views);
  });
});

describe('a link to a file that the engine makes', () => {
  const made = (paths: string[], files: Record<string, string> = {}) =>
    problemsIn({
      'profile.mdx': mdx('name: { given: Chien-Shiung, family: Wu }', paths.map((path) => `[x](${path})`).join(' ')),
      ...files,
    })
      .filter(({ code }) => code === 'missing-file')
      .map(({ message }) => message.match(/\/\S+/)![0]);
  const always = [
    '/robots.txt',
    '/llms.txt',
    '/site.webmanifest',
    '/sitemap-index.xml',
    '/favicon.svg',
    '/icon-192.png',
  ];

  it('is fine on every site', () => {
    expect(made(always)).toEqual([]);
  });

  it('is fine only where there is something for it: a feed, a CV', () => {
    const files = ['/feed.xml', '/cv.pdf', '/resume.json', '/rendercv.yaml'];
    expect(made(files)).toEqual(files);
    expect(made(files, { 'publications.bib': bib() })).toEqual([]);
    expect(made(files, { 'news.yaml': '- { date: 1957, text: x }\n' })).toEqual(files.slice(1));
    const undated = { 'publications.bib': '@misc{a, title = {A}, author = {Wu, C. S.}}\n' };
    expect(made(['/feed.xml'], undated)).toEqual(['/feed.xml']);
  });

  it('is fine in each language and variant that there is, and in no other', () => {
    const files = {
      'site.yaml': 'url: https://example.org/\nlanguages: [en, de]\n',
      'publications.bib': bib(),
      'cv.yaml': 'variants: [{ id: short, title: Short }]\n',
    };
    const paths = ['/de/feed.xml', '/de/cv.pdf', '/cv/short.pdf', '/de/cv/short.pdf'];
    expect(made(paths, files)).toEqual([]);
    expect(made(['/zh/feed.xml', '/cv/long.pdf'], files)).toEqual(['/zh/feed.xml', '/cv/long.pdf']);
  });
});
