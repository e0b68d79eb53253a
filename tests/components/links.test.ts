import { afterEach, describe, expect, test, vi } from 'vitest';
import { link } from '#model/schema/link.ts';
import Links from '#site/components/Links.astro';
import { chinese, draw, english, textOf } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const drawLinks = (links: unknown[], props = {}) =>
  draw(Links, { links: links.map((one) => link.parse(one)), locale: english, ...props });

describe('a link', () => {
  test('has the name of its kind, which comes from its host', async () => {
    expect(textOf(await drawLinks(['https://github.com/apache/tvm']))).toBe('Code');
    expect(textOf(await drawLinks(['https://scholar.google.com/x'], { locale: chinese }))).toBe('谷歌学术');
  });

  test('has the words of its author instead, in the language of the reader', async () => {
    const written = [{ url: 'https://a.org', label: { en: 'Cover', zh: '封面' } }];
    expect(textOf(await drawLinks(written))).toBe('Cover');
    expect(textOf(await drawLinks(written, { locale: chinese }))).toBe('封面');
  });

  test('has its qualifier in parentheses', async () => {
    const talk = { kind: 'video', url: 'https://a.org', qualifier: { en: 'English', zh: '英文' } };
    expect(textOf(await drawLinks([talk]))).toBe('Video (English)');
    expect(textOf(await drawLinks([talk], { locale: chinese }))).toMatch(/^视频 ?（英文）$/);
  });

  test('to a website has its host where another website stands beside it', async () => {
    const shown = async (...links: unknown[]) => (await drawLinks(links)).match(/<li>.*?<\/li>/gs)?.map(textOf);
    expect(await shown('https://www.wu.org/', 'https://github.com/wu')).toEqual(['Website', 'GitHub']);
    expect(await shown('https://www.wu.org/', 'https://lab.example.edu/wu/')).toEqual(['wu.org', 'lab.example.edu']);
    expect(await shown('https://wu.org/', { kind: 'website', url: 'https://wu.org/group/' })).toEqual([
      'wu.org',
      'wu.org/group',
    ]);
    expect(await shown('https://wu.org/', { url: 'https://lab.example.edu/', label: 'Laboratory' })).toEqual([
      'Website',
      'Laboratory',
    ]);
  });

  test('to WeChat is the name of the account, which has no address', async () => {
    const wechat = { kind: 'wechat', label: 'wu-lab' };
    const html = await drawLinks([wechat], { icons: true });
    expect(textOf(html)).toBe('WeChat: wu-lab');
    expect(html).not.toContain('<a');
    expect(textOf(await drawLinks([wechat], { locale: chinese }))).toBe('微信：wu-lab');
  });

  test('says the language of what it leads to', async () => {
    expect(await drawLinks([{ url: 'https://a.org', lang: 'zh' }])).toContain('hreflang="zh-Hans"');
    expect(await drawLinks([{ url: 'https://a.org' }])).not.toContain('hreflang');
  });

  test('without an address is its words alone', async () => {
    const html = await drawLinks([{ kind: 'video', label: { en: 'Video Record', zh: '录像' } }, 'https://a.org']);
    expect(html.match(/<li>.*?<\/li>/gs)?.map(textOf)).toEqual(['Video Record', 'Website']);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(await drawLinks([])).toBe('');
  });

  test('to a work has its number behind the word, on the screen where it is asked for, and on paper everywhere', async () => {
    const arxiv = await drawLinks(['https://arxiv.org/abs/2203.10705']);
    expect(arxiv).toContain('arXiv<span class="print-only">:2203.10705</span>');
    const shown = await drawLinks(['https://arxiv.org/abs/2203.10705'], { numbers: true });
    expect(textOf(shown)).toBe('arXiv:2203.10705');
    expect(shown).not.toContain('print-only');
  });

  test('to a page or a file of the site stands under the base path', async () => {
    vi.stubEnv('BASE_URL', '/repo/');
    const html = await drawLinks(['/research/#parity', '/files/cv.pdf', '#openings'], { locale: chinese });
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      '/repo/zh/research/#parity',
      '/repo/files/cv.pdf',
      '#openings',
    ]);
  });

  test('has an icon only where it is asked for, and nobody hears it', async () => {
    expect(await drawLinks(['https://github.com/apache'])).not.toContain('<svg');
    expect(await drawLinks(['https://github.com/apache'], { icons: true })).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});
