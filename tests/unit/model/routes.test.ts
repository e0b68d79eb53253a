import { describe, expect, test } from 'vitest';
import { buildMenu, type Counts, existingRoutes, publicationPath, publicationSlugs } from '#model/addresses.ts';
import { forEachList } from '#sections/index.ts';

const nothing: Counts = {
  research: 0,
  experience: 0,
  projects: 0,
  places: 0,
  publications: 0,
  news: 0,
  ...forEachList(() => 0),
};
const routesWith = (counts: Partial<Counts>) => existingRoutes({ ...nothing, ...counts });

describe('a page exists only when it has something to show', () => {
  test.each([
    [{}, ['about']],
    [{ research: 1 }, ['about', 'research']],
    [{ places: 1 }, ['about', 'experience']],
    [{ projects: 1 }, ['about', 'experience']],
    [{ experience: 1 }, ['about', 'experience', 'cv']],
    [{ publications: 1 }, ['about', 'publications', 'cv']],
    [{ news: 1 }, ['about', 'news']],
    [{ education: 1 }, ['about', 'cv']],
    [{ teaching: 1 }, ['about', 'cv']],
    [{ talks: 1 }, ['about', 'cv']],
    [{ honors: 1 }, ['about', 'cv']],
    [{ service: 1 }, ['about', 'cv']],
    [{ skills: 1 }, ['about', 'cv']],
  ])('%o: %o', (counts, routes) => {
    expect(routesWith(counts)).toEqual(routes);
  });
});

describe('the menu', () => {
  const routes = routesWith({ research: 1, publications: 1 });
  const pages = [
    { id: 'group', title: { en: 'Group', zh: '团队' }, menu: true },
    { id: 'notes', title: 'Notes', menu: false },
  ];

  test('has every page that exists, free pages among them, and the CV last', () => {
    expect(buildMenu(undefined, routes, pages)).toEqual([
      { route: 'about', path: '/' },
      { route: 'research', path: '/research/' },
      { route: 'publications', path: '/publications/' },
      { title: { en: 'Group', zh: '团队' }, path: '/group/' },
      { route: 'cv', path: '/cv/' },
    ]);
  });

  test('is what site.yaml asks for, in its order', () => {
    const asked = [
      'publications' as const,
      { page: 'notes' },
      { label: 'Lab', url: 'https://lab.org' },
      'about' as const,
    ];
    expect(buildMenu(asked, routes, pages)).toEqual([
      { route: 'publications', path: '/publications/' },
      { title: 'Notes', path: '/notes/' },
      { title: 'Lab', path: 'https://lab.org' },
      { route: 'about', path: '/' },
    ]);
  });

  test('has no page that does not exist, even when site.yaml asks for it', () => {
    expect(buildMenu(['news', 'about', { page: 'nowhere' }], routes, pages)).toEqual([{ route: 'about', path: '/' }]);
  });
});

describe('the address of a paper', () => {
  test.each([
    ['wu1957parity', 'wu1957parity'],
    ['Wu:1957', 'Wu-1957'],
    ['DBLP:conf/nips/WuA57', 'DBLP-conf-nips-WuA57'],
    ['10.1103/PhysRev.105.1413', '10.1103-PhysRev.105.1413'],
    ['吴1957', '吴1957'],
    ['a+b', 'a-b'],
    ['a.biblatex', 'a-biblatex'],
    ['a.bib', 'a-bib'],
    ['a.JSON', 'a-JSON'],
    ['index.html', 'index-html'],
    ['10.1103', '10.1103'],
    [':a:', 'a'],
  ])('with the key %s ends in %s', (key, slug) => {
    expect(publicationSlugs([key]).get(key)).toBe(slug);
    expect(publicationPath({ slug })).toBe(`/publications/${slug}/`);
  });

  test('is numbered where another paper has it, also but for capitals, and where the site needs it', () => {
    const keys = ['AAAS1883--', 'AAAS1883----', 'aaas1883', 'index', 'By-Year', '..', '?!', '__proto__', 'constructor'];
    expect([...publicationSlugs(keys).values()]).toEqual([
      'AAAS1883',
      'AAAS1883-2',
      'aaas1883-3',
      'index-2',
      'By-Year-2',
      'paper',
      'paper-2',
      '__proto__',
      'constructor',
    ]);
  });

  test('fits into the name of a file, however long the key', () => {
    const [latin, chinese] = publicationSlugs(['x'.repeat(300), '吴'.repeat(300)]).values();
    expect(Buffer.byteLength(`${latin}.json`)).toBeLessThan(255);
    expect(Buffer.byteLength(`${chinese}.json`)).toBeLessThan(255);
  });
});
