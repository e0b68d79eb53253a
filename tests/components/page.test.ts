import { experimental_AstroContainer } from 'astro/container';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { profile } from '#model/schema/profile.ts';
import { site } from '#model/schema/site-settings.ts';
import Page from '#site/Page.astro';
import { chinese, english } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const container = await experimental_AstroContainer.create({ astroConfig: { site: 'https://wu.example.org' } });
const shown = {
  settings: site.parse({
    url: 'https://wu.example.org/',
    languages: ['en', 'zh'],
    title: { en: 'Wu **Lab**', zh: '吴组' },
  }),
  profile: profile.parse({
    name: { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄' },
    headline: { en: 'Beta decay.', zh: 'β 衰变。' },
  }),
  menu: [
    { route: 'about', path: '/' },
    { route: 'publications', path: '/publications/' },
    { title: { en: 'Group', zh: '团队' }, path: '/group/' },
  ],
  manifest: { files: new Set<string>() },
};

/** The document around a page with this path. */
async function drawPage(props: Record<string, unknown> = {}): Promise<string> {
  const html = await container.renderToString(Page, {
    props: { locale: english, path: '/publications/', title: 'Publications', site: shown, ...props },
    slots: { default: '<p>content</p>' },
    partial: false,
  });
  return html.replace(/\s+/g, ' ');
}
/** The values of an attribute of all elements that match. */
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...groups]) => groups.join(' '));

describe('a page', () => {
  test('says its language', async () => {
    expect(await drawPage()).toContain('<html lang="en">');
    expect(await drawPage({ locale: chinese })).toContain('<html lang="zh-Hans">');
  });

  test('has its title and that of the site as plain text', async () => {
    expect(await drawPage()).toContain('<title>Publications · Wu Lab</title>');
    expect(await drawPage({ locale: chinese, title: '论著' })).toContain('<title>论著 · 吴组</title>');
    expect(await drawPage({ title: undefined, path: '/' })).toContain('<title>Wu Lab</title>');
  });

  test('is described by the headline unless it has a description of its own', async () => {
    expect(await drawPage()).toContain('<meta name="description" content="Beta decay."');
    expect(await drawPage({ description: 'All papers' })).toContain('<meta name="description" content="All papers"');
  });

  test('has its content in the main part, and a way past the menu', async () => {
    const html = await drawPage();
    expect(html).toMatch(/<main id="content"[^>]*>.*<p>content<\/p>.*<\/main>/);
    expect(html).toMatch(/<body[^>]*> ?<a class="skip[^"]*" href="#content"/);
  });
});

describe('the addresses of a page in other languages', () => {
  test('are told to machines in full, each with its own', async () => {
    const html = await drawPage();
    expect(all(html, /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)).toEqual([
      'en https://wu.example.org/publications/',
      'zh-Hans https://wu.example.org/zh/publications/',
      'x-default https://wu.example.org/publications/',
    ]);
    expect(all(html, /<link rel="canonical" href="([^"]*)"/g)).toEqual(['https://wu.example.org/publications/']);
  });

  test('have the base path', async () => {
    vi.stubEnv('BASE_URL', '/repo/');
    expect(all(await drawPage({ locale: chinese }), /<link rel="canonical" href="([^"]*)"/g)).toEqual([
      'https://wu.example.org/repo/zh/publications/',
    ]);
  });

  test('stay on the page in the switch', async () => {
    expect(await drawPage()).toMatch(/<a href="\/zh\/publications\/"[^>]*hreflang="zh-Hans"/);
    expect(await drawPage({ locale: chinese })).toMatch(/<a href="\/publications\/"[^>]*hreflang="en"/);
  });

  test('of a page that is written in one language are not told, and the switch stays on it all the same', async () => {
    const html = await drawPage({ path: '/group/', languages: ['en'] });
    expect(html).not.toContain('rel="alternate" hreflang');
    expect(html).toMatch(/<a href="\/zh\/group\/"[^>]*hreflang="zh-Hans"/);
  });

  test('of a page that was not found are those of the home page', async () => {
    const html = await drawPage({ path: '/404.html' });
    expect(html).toMatch(/<a href="\/zh\/"[^>]*hreflang="zh-Hans"/);
    expect(html).not.toContain('rel="canonical"');
  });
});

describe('the menu', () => {
  const items = (html: string) => all(/<nav.*?<\/nav>/.exec(html)![0], /<a href="([^"]*)"[^>]*> ?(.*?) ?<\/a>/g);

  test('is in the language of the reader and leads to pages in it', async () => {
    expect(items(await drawPage())).toEqual(['/ About', '/publications/ Publications', '/group/ Group']);
    expect(items(await drawPage({ locale: chinese }))).toEqual([
      '/zh/ 关于',
      '/zh/publications/ 论著',
      '/zh/group/ 团队',
    ]);
  });

  test('says which page this is, or to which it belongs', async () => {
    const current = (html: string) => all(html, /<a href="([^"]*)" aria-current="([^"]*)"/g);
    expect(current(await drawPage())).toEqual(['/publications/ page']);
    expect(current(await drawPage({ path: '/publications/wu1957/' }))).toEqual(['/publications/ true']);
    expect(current(await drawPage({ path: '/' }))).toEqual(['/ page']);
  });
});

describe('what a link to a page shows', () => {
  const propertiesOf = (html: string) =>
    Object.fromEntries(
      all(html, /<meta property="((?:og|article):[^"]*)" content="([^"]*)"/g).map((tag) => tag.split(/ (.*)/)),
    );

  test('says whose the page is, in its language, with the size of the picture', async () => {
    expect(propertiesOf(await drawPage({ title: 'CV', path: '/cv/' }))).toMatchObject({
      'og:title': 'CV · Wu Lab',
      'og:site_name': 'Wu Lab',
      'og:type': 'website',
      'og:locale': 'en_US',
      'og:locale:alternate': 'zh_CN',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'CV · Wu Lab',
    });
  });

  test('is the title of a paper alone, with its date', async () => {
    const work = { published: '1957-02', isOfSite: true };
    expect(propertiesOf(await drawPage({ title: 'Parity', path: '/publications/wu/', work }))).toMatchObject({
      'og:title': 'Parity',
      'og:type': 'article',
      'article:published_time': '1957-02',
    });
  });

  test('does not call the site what a web page of somebody else is in', async () => {
    const html = await drawPage({
      title: 'W3C',
      path: '/publications/w3c/',
      work: { published: undefined, isOfSite: false },
    });
    expect(propertiesOf(html)).not.toHaveProperty('og:site_name');
    expect(html).not.toContain('published_time');
  });
});
