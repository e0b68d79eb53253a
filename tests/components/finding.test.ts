import { experimental_AstroContainer } from 'astro/container';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { identifyNews } from '#model/news.ts';
import { newsItem } from '#model/schema/news.ts';
import { profile } from '#model/schema/profile.ts';
import { site } from '#model/schema/site-settings.ts';
import Page from '#site/Page.astro';
import NewsList from '#site/components/NewsList.astro';
import ProfileMeta from '#site/components/ProfileMeta.astro';
import { chinese, draw, english } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const container = await experimental_AstroContainer.create({ astroConfig: { site: 'https://wu.example.org' } });
const wu = profile.parse({ name: { given: 'Chien-Shiung', family: 'Wu' } });
const settings = site.parse({ url: 'https://wu.example.org/', languages: ['en', 'zh'] });
const siteWith = (...files: string[]) => ({ settings, profile: wu, menu: [], manifest: { files: new Set(files) } });

describe('the head of a page under a base path', () => {
  async function linksOf(props: Record<string, unknown>): Promise<string[]> {
    vi.stubEnv('BASE_URL', '/repo/');
    const html = await container.renderToString(Page, {
      props: { path: '/', site: siteWith(), ...props },
      slots: { default: '' },
      partial: false,
    });
    const wanted = /<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>|<link[^>]*atom[^>]*>/g;
    return html.match(wanted)!.map((link) => `${/type="([^"]*)"/.exec(link)?.[1]} ${/href="([^"]*)"/.exec(link)![1]}`);
  }
  const always = [
    'image/svg+xml /repo/favicon.svg',
    'undefined /repo/apple-touch-icon.png',
    'undefined /repo/site.webmanifest',
  ];

  test('names the icons and the manifest', async () => {
    expect(await linksOf({ locale: english })).toEqual(always);
  });

  test('names the feed of its language where there is one', async () => {
    const withFeed = { site: siteWith('/feed.xml', '/zh/feed.xml') };
    // The link has a title: readers offer several feeds by it.
    expect(await linksOf({ locale: english, ...withFeed })).toEqual([...always, 'application/atom+xml /repo/feed.xml']);
    expect(await linksOf({ locale: chinese, ...withFeed })).toEqual([
      ...always,
      'application/atom+xml /repo/zh/feed.xml',
    ]);
  });
});

describe('what search engines read on the home page', () => {
  async function scriptOf(written: Record<string, unknown>): Promise<string> {
    const person = profile.parse({ name: { given: 'Chien-Shiung', family: 'Wu' }, ...written });
    const html = await container.renderToString(ProfileMeta, {
      props: { site: {}, profile: person, portrait: undefined, education: [], locale: english },
    });
    return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
  }

  test('is JSON about the person', async () => {
    expect(JSON.parse(await scriptOf({}))).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'Chien-Shiung Wu', url: 'https://wu.example.org/' },
    });
  });

  test('cannot end the element that it stands in', async () => {
    const script = await scriptOf({ positions: [{ title: '`</script><b>`' }] });
    expect(script).not.toContain('<');
    expect(JSON.parse(script).mainEntity.jobTitle).toEqual(['</script><b>']);
  });
});

describe('a news item', () => {
  const items = identifyNews([newsItem.parse({ date: '1957-01-15', text: 'Parity is not conserved.' })], 'en');

  test('has a place that an address can lead to on the news page, and none where it is shown a second time', async () => {
    const id = 'id="news-1957-01-15-parity-is-not-conserved"';
    expect(await draw(NewsList, { items, locale: english, anchors: true })).toContain(id);
    expect(await draw(NewsList, { items, locale: chinese, anchors: true })).toContain(id);
    expect(await draw(NewsList, { items, locale: english })).not.toContain('id=');
  });
});
