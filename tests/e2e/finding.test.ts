import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { readBuiltPages, readContentPages, readSitemap } from './built-pages.ts';
import { findAnswer } from './serve.ts';
import { type SiteName, differentSites, siteBase, siteFolder, siteNames, sites } from './sites.ts';
import { expect, test } from './test.ts';

const read = (site: SiteName, file: string) => readFileSync(join(siteFolder(site), file), 'utf8');
const languages = (site: SiteName) => (readBuiltPages(site).some(({ path }) => path === 'zh/') ? ['', 'zh/'] : ['']);

/** A feed as a browser's XML parser reads it. It throws where it is not well-formed. */
function readFeed(page: Page, xml: string) {
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const failure = feed.querySelector('parsererror');
    if (failure) throw new Error(failure.textContent);
    const atom = 'http://www.w3.org/2005/Atom';
    const all = (of: Element, name: string) => [...of.getElementsByTagNameNS(atom, name)];
    const textOf = (of: Element, name: string) => all(of, name)[0]?.textContent ?? '';
    const entries = all(feed.documentElement, 'entry').map((entry) => {
      const body = new DOMParser().parseFromString(textOf(entry, 'content'), 'text/html').body;
      return {
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        updated: textOf(entry, 'updated'),
        link: all(entry, 'link')[0]?.getAttribute('href') ?? '',
        text: body.textContent,
        links: [...body.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
      };
    });
    const self = all(feed.documentElement, 'link').find((link) => link.getAttribute('rel') === 'self');
    return {
      lang: feed.documentElement.getAttribute('xml:lang'),
      self: self?.getAttribute('href'),
      title: textOf(feed.documentElement, 'title'),
      updated: textOf(feed.documentElement, 'updated'),
      entries,
    };
  }, xml);
}

for (const site of siteNames) {
  test(`the feeds of ${site} can be read, and all of their addresses lead somewhere`, async ({ page }) => {
    const { url } = sites[site];
    const pages = new Map(readContentPages(site).map(({ path, html }) => [path, html]));
    for (const prefix of languages(site)) {
      const feed = await readFeed(page, read(site, `${prefix}feed.xml`));
      expect(feed.lang).toBe(prefix === '' ? 'en' : 'zh-Hans');
      expect(feed.self).toBe(`${url}${prefix}feed.xml`);
      expect(feed.entries.length).toBeGreaterThan(1);
      expect(feed.entries.length).toBeLessThanOrEqual(50);
      const moments = feed.entries.map(({ updated }) => updated);
      for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(moments).toEqual(moments.toSorted().reverse());
      expect(feed.updated).toBe(moments[0]);
      expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
      for (const { link, links, title, text } of feed.entries) {
        expect(title.length).toBeGreaterThan(0);
        expect(text!.length).toBeGreaterThan(0);
        expect(link.startsWith(url + prefix), `${link} is in the language of the feed`).toBe(true);
        for (const address of [link, ...links]) {
          expect(address).toMatch(/^(https?:\/\/|mailto:|tel:)/);
          if (!address.startsWith(url)) continue;
          const { pathname, hash } = new URL(address);
          expect(findAnswer(siteFolder(site), siteBase(site), pathname).status, address).toBe(200);
          const target = pages.get(decodeURIComponent(pathname.slice(siteBase(site).length)));
          if (hash) expect(target, address).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
        }
      }
    }
  });

  test(`every page of ${site} names the feed of its language, its icons and its manifest, and they are there`, () => {
    const base = siteBase(site);
    for (const { path, html } of readContentPages(site)) {
      const prefix = path.startsWith('zh/') ? 'zh/' : '';
      expect(html).toContain(`<link rel="apple-touch-icon" href="${base}apple-touch-icon.png">`);
      expect(html).toContain(`<link rel="manifest" href="${base}site.webmanifest">`);
      const feeds = html.match(/<link[^>]*application\/atom\+xml[^>]*>/g) ?? [];
      expect(feeds.map((link) => /href="([^"]*)"/.exec(link)![1])).toEqual([`${base}${prefix}feed.xml`]);
    }
    const manifest = JSON.parse(read(site, 'site.webmanifest'));
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    for (const { src } of manifest.icons) expect(findAnswer(siteFolder(site), base, src).status, src).toBe(200);
  });

  test(`the icons of ${site} are pictures of their sizes`, async () => {
    for (const [file, width] of [
      ['apple-touch-icon', 180],
      ['icon-192', 192],
      ['icon-512', 512],
    ] as const)
      expect(await sharp(join(siteFolder(site), `${file}.png`)).metadata()).toMatchObject({ width, height: width });
    expect(read(site, 'favicon.svg')).toMatch(/prefers-color-scheme:dark.*<path/);
  });

  test(`every page of ${site} has a picture for those who share it, in its language, and it is there`, async () => {
    const { url } = sites[site];
    const seen = new Map<string, string>();
    for (const { path, html } of readContentPages(site)) {
      const tags = [...html.matchAll(/<meta (?:property|name)="((?:og:image|twitter)[^"]*)" content="([^"]*)"/g)];
      const expected =
        path === '404.html' ? [] : ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'];
      expect(
        tags.map(([, name]) => name),
        path,
      ).toEqual(expected);
      if (tags.length === 0) continue;
      const [address, , , alt] = tags.map(([, , content]) => content!) as [string, string, string, string];
      // It is that of the page that search engines know.
      const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html)!;
      const page = canonical!.slice(url.length).replace(/\/$/, '');
      expect(address).toBe(`${url}og${page && `/${page}`}.png`);
      expect(html).toContain(`<meta property="og:title" content="${alt}"`);
      seen.set(canonical!, address);
    }
    const inSitemap = readSitemap(site);
    expect(inSitemap.length).toBeGreaterThan(5);
    expect([...seen.keys()]).toEqual(expect.arrayContaining(inSitemap));
    for (const address of seen.values()) {
      const file = join(siteFolder(site), decodeURIComponent(address.slice(url.length)));
      const { format, width, height, size = readFileSync(file).length } = await sharp(file).metadata();
      expect({ format, width, height }, address).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(size, address).toBeLessThan(150_000);
    }
  });

  test(`robots.txt and llms.txt of ${site} lead to what is there`, () => {
    const { url } = sites[site];
    expect(read(site, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap-index.xml\n`);
    const llms = read(site, 'llms.txt');
    // Between the summary and the first part, https://llmstxt.org allows anything but headings: here positions.
    expect(llms).toMatch(/^# .+\n\n> .+\n\n(?:(?:- [^[\n].*\n)+\n)?## Pages\n\n- \[/);
    const addresses = [...llms.matchAll(/^- \[.*\]\((\S+)\)/gm)].map(([, address]) => address!);
    const papers = readContentPages(site).filter(({ path }) => /^publications\/(?!by-)[^/]+\/$/.test(path));
    expect(addresses).toEqual(expect.arrayContaining(papers.map(({ path }) => url + path)));
    expect(addresses).toEqual(expect.arrayContaining([url, `${url}publications.bib`, `${url}cv/`, `${url}feed.xml`]));
    for (const address of addresses)
      expect(findAnswer(siteFolder(site), siteBase(site), new URL(address).pathname).status, address).toBe(200);
  });

  test(`the home pages of ${site} tell search engines whose they are`, () => {
    for (const { path, html } of readContentPages(site)) {
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      const described = scripts
        .map(([, json]) => JSON.parse(json!))
        .filter((about) => about['@type'] === 'ProfilePage');
      expect(described, path).toHaveLength(path === '' || path === 'zh/' ? 1 : 0);
      for (const { mainEntity } of described) {
        expect(mainEntity).toMatchObject({ '@type': 'Person', url: sites[site].url + path });
        expect(html).toContain(mainEntity.name);
      }
    }
  });
}

test('the feed of the sample has all of its news and papers, with their words in its language', async ({ page }) => {
  const news = parse(readFileSync('tests/portfolios/chien-shiung-wu/news.yaml', 'utf8')) as {
    text: { en: string; zh: string };
  }[];
  const papers = readContentPages('sample').filter(({ path }) => /^publications\/(?!by-)[^/]+\/$/.test(path));
  const english = await readFeed(page, read('sample', 'feed.xml'));
  const chinese = await readFeed(page, read('sample', 'zh/feed.xml'));
  expect(english.entries).toHaveLength(news.length + papers.length);
  expect([english.title, chinese.title]).toEqual(['Chien-Shiung Wu', '吴健雄']);
  const stamp = ({ entries }: typeof english) => entries.find(({ id }) => id.includes('2021-02-11'))!.text;
  expect(stamp(english)).toContain('The United States Postal Service issues a commemorative stamp');
  expect(stamp(chinese)).toContain('美国邮政发行印有她肖像的纪念邮票');
});

test('a reader finds the feed on the news page, and a link to an item leads to it', async ({ page }) => {
  await page.goto('./zh/news/');
  await expect(page.getByRole('link', { name: '订阅' })).toHaveAttribute('href', /\/zh\/feed\.xml$/);
  await page.goto('./news/#news-1957-01-15-columbia-university-announces-that');
  await expect(page.locator(':target')).toContainText('parity is not conserved in beta decay');
});

test('the icon is drawn in the dark as it is by day, in other colours', async ({ page }) => {
  const colourOf = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./favicon.svg');
    return page.locator('rect').evaluate((rect) => getComputedStyle(rect).fill);
  };
  expect(await colourOf('light')).not.toBe(await colourOf('dark'));
});

for (const site of differentSites)
  test(`the sitemap of ${site} names each page in all of its languages`, () => {
    const xml = read(site, 'sitemap-0.xml');
    const tags = languages(site).length > 1 ? ['en', 'zh-Hans'] : [];
    for (const [entry] of xml.matchAll(/<url>.*?<\/url>/gs))
      expect([...entry.matchAll(/hreflang="([^"]*)"/g)].map(([, tag]) => tag)).toEqual(tags);
  });
