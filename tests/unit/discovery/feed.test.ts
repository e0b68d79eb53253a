import { describe, expect, test } from 'vitest';
import { type FeedMaterial, hasFeed, makeFeed } from '#discovery/feed.ts';
import { contextOf } from '#model/context.ts';
import { identifyNews } from '#model/news.ts';
import { newsItem } from '#model/schema/news.ts';
import { profile } from '#model/schema/profile.ts';
import { site } from '#model/schema/site-settings.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { makePublication } from '../make-publication.ts';

const owner = profile.parse({
  name: { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄' },
  headline: { en: '*Beta* decay.', zh: 'β 衰变。' },
});
const settings = site.parse({
  url: 'https://example.org/repo/',
  languages: ['en', 'zh'],
  publications: { topics: [{ id: 'parity', title: { en: 'Parity', zh: '宇称' } }] },
});

function paper(key: string, front: Record<string, unknown> = {}, people: ListedPublication['people'] = []) {
  return { ...makePublication(key, { title: key, ...front }), people };
}

/** The feed of a site under `/repo/`. */
function feedOf(news: object[], publications: ListedPublication[] = [], lang = 'en') {
  const locale = { lang, defaultLang: 'en', languages: ['en', 'zh'] };
  const material: FeedMaterial = {
    site: settings,
    profile: owner,
    news: identifyNews(
      news.map((item) => newsItem.parse(item)),
      'en',
    ),
    publications,
  };
  return makeFeed(material, contextOf(locale, { origin: 'https://example.org', base: '/repo/' }, publications));
}

describe('a feed', () => {
  test('has its own address, and is called and described as the site is in its language', () => {
    const { url, home, title, subtitle, lang, owner: who } = feedOf([{ date: 1957, text: 'x' }]);
    expect({ url, home, title, subtitle, lang, who: who.name }).toEqual({
      url: 'https://example.org/repo/feed.xml',
      home: 'https://example.org/repo/',
      title: 'Chien-Shiung Wu',
      subtitle: 'Beta decay.',
      lang: 'en',
      who: 'Chien-Shiung Wu',
    });
    const chinese = feedOf([{ date: 1957, text: 'x' }], [], 'zh');
    expect([chinese.url, chinese.home, chinese.title, chinese.lang]).toEqual([
      'https://example.org/repo/zh/feed.xml',
      'https://example.org/repo/zh/',
      '吴健雄',
      'zh-Hans',
    ]);
  });

  test('has news and papers together, the latest first, pinned or not', () => {
    const news = [
      { date: '1956', text: 'pinned', pinned: true },
      { date: 'Fall 1957', text: 'autumn' },
    ];
    const { entries } = feedOf(news, [paper('january', { issued: '1957-01' }), paper('later', { issued: '1958' })]);
    expect(entries.map(({ title, moment }) => `${moment} ${title}`)).toEqual([
      '1958-01-01T00:00:00Z later',
      '1957-09-01T00:00:00Z autumn',
      '1957-01-01T00:00:00Z january',
      '1956-12-31T00:00:00Z pinned',
    ]);
  });

  test('puts what has only a year at the end of a year that is over, and beside the latest of one that is not', () => {
    const { entries } = feedOf(
      [{ date: '1958-05-03', text: 'May' }],
      [paper('over', { issued: '1957' }), paper('new', { issued: '1958' }), paper('march', { issued: '1957-03' })],
    );
    expect(entries.map(({ title, moment }) => `${moment} ${title}`)).toEqual([
      '1958-05-03T00:00:00Z May',
      '1958-05-03T00:00:00Z new',
      '1957-12-31T00:00:00Z over',
      '1957-03-01T00:00:00Z march',
    ]);
  });

  test('has no work of a year that Atom cannot write', () => {
    expect(hasFeed({ news: [], publications: [{ ...paper('antiquity'), issued: '-0043' }] })).toBe(false);
  });

  test('has fifty entries at most, and nothing that has no date', () => {
    const news = Array.from({ length: 60 }, (_, index) => ({ date: 1900 + index, text: `n${index}` }));
    const { entries } = feedOf(news, [paper('undated')]);
    expect(entries).toHaveLength(50);
    expect([entries[0]!.title, entries[49]!.title]).toEqual(['n59', 'n10']);
  });

  test('exists as soon as there is an item of news or a paper with a date', () => {
    const news = identifyNews([newsItem.parse({ date: 1957, text: 'x' })], 'en');
    expect(hasFeed({ news: [], publications: [] })).toBe(false);
    expect(hasFeed({ news: [], publications: [paper('undated')] })).toBe(false);
    expect(hasFeed({ news: [], publications: [paper('a', { issued: '1957' })] })).toBe(true);
    expect(hasFeed({ news, publications: [] })).toBe(true);
  });
});

describe('a news item in a feed', () => {
  const item = {
    date: '1957-01-15',
    category: 'paper',
    text: {
      en: 'Parity [is not conserved](/publications/wu1957/), says [@wu1957]; $E = mc^2$ & see [this](#openings).',
      zh: '宇称不守恒：[@wu1957]。',
    },
    links: ['/files/a.pdf', { url: 'https://doi.org/10.1/x', qualifier: 'English' }, { label: 'Film' }],
  };
  const cited = paper('wu1957', { issued: '1957', authors: ['Chien-Shiung Wu'] });

  test('leads to its place on the news page', () => {
    const [entry] = feedOf([item]).entries;
    expect(entry!.url).toBe('https://example.org/repo/news/#news-1957-01-15-parity-is-not-conserved');
    expect(entry!.categories).toEqual([{ term: 'paper' }]);
  });

  test('is the same item after its text was edited', () => {
    const [before, after] = [item, { ...item, text: 'Parity fell.' }].map((one) => feedOf([one]).entries[0]!);
    expect(before!.id).toBe('https://example.org/repo/news/#news-1957-01-15');
    expect(after!.id).toBe(before!.id);
  });

  test('has an id of its own beside others of the same day, which a newer one does not change', () => {
    const ids = (...texts: string[]) =>
      feedOf(texts.map((text) => ({ date: '1957-01-15', text }))).entries.map(({ id }) => id);
    expect(ids('two', 'one')).toEqual(ids('three', 'two', 'one').slice(1));
    expect(new Set(ids('three', 'two', 'one')).size).toBe(3);
  });

  test('is whole, with full addresses in its text, its citations and its links', () => {
    const html = feedOf([item], [cited]).entries.find(({ url }) => url.includes('/news/'))!.html;
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://example.org/repo/publications/wu1957/',
      'https://example.org/repo/publications/wu1957/',
      'https://example.org/repo/#openings',
      'https://example.org/repo/files/a.pdf',
      'https://doi.org/10.1/x',
    ]);
    expect(html).toContain('>Wu 1957</a>');
    expect(html).toContain('<math>');
    expect(html).toContain('&amp; see');
    expect(html).toContain(
      '<p><a href="https://example.org/repo/files/a.pdf">PDF</a> · <a href="https://doi.org/10.1/x">DOI (English)</a> · Film</p>',
    );
  });

  test('is in the language of the feed and leads to pages in it, or says which language it is in', () => {
    const entries = feedOf([item, { date: 1956, text: 'Only *English*.' }], [cited], 'zh').entries;
    const [translated, not] = entries.filter(({ url }) => url.includes('/news/'));
    expect(translated!.html).toContain('href="https://example.org/repo/zh/publications/wu1957/"');
    expect([translated!.title.slice(0, 5), translated!.lang]).toEqual(['宇称不守恒', undefined]);
    expect([not!.title, not!.lang]).toEqual(['Only English.', 'en']);
  });

  test('has a title that ends after a word when the text is long', () => {
    const [entry] = feedOf([{ date: 1957, text: `${'parity, '.repeat(20)}again` }]).entries;
    expect(entry!.title).toBe(`${'parity, '.repeat(11)}parity…`);
    const [chinese] = feedOf([{ date: 1957, text: '宇'.repeat(120) }]).entries;
    expect(chinese!.title).toBe(`${'宇'.repeat(99)}…`);
  });
});

describe('a paper in a feed', () => {
  const front = {
    title: 'Decay of $^{60}$Co & more',
    authors: ['Chien-Shiung Wu', 'Ernest Ambler'],
    type: 'article-journal',
    venue: { name: 'Physical Review' },
    volume: '105',
    issued: '1957-02-15',
    ids: { doi: '10.1103/PhysRev.105.1413' },
    tldr: { en: 'Mirrors *lie*.', zh: '镜子说谎。' },
    abstract: 'We saw $a < b$.',
    topics: ['parity'],
  };
  const ambler = { id: 'ambler', name: { family: 'Ambler', aliases: [] }, isOwner: false, url: 'https://ambler.org/' };
  const [entry] = feedOf([], [paper('wu1957', front, [undefined, ambler])]).entries;

  test('leads to its page, with its authors, its type and its topics', () => {
    expect(entry).toMatchObject({
      url: 'https://example.org/repo/publications/wu1957/',
      title: 'Decay of ⁶⁰Co & more',
      moment: '1957-02-15T00:00:00Z',
      authors: [{ name: 'Chien-Shiung Wu' }, { name: 'Ernest Ambler', uri: 'https://ambler.org/' }],
      categories: [
        { term: 'article-journal', label: 'Journal article' },
        { term: 'parity', label: 'Parity' },
      ],
    });
  });

  test('says who, where, its summary, its abstract and where to read it', () => {
    const { html } = entry!;
    const paragraphs = html.match(/<p>.*?<\/p>/g)!;
    expect(paragraphs[0]).toBe('<p>Chien-Shiung Wu, Ernest Ambler</p>');
    expect(paragraphs[1]).toBe('<p><em>Physical Review 105</em></p>');
    expect(paragraphs[2]).toBe('<p>Mirrors <em>lie</em>.</p>');
    expect(paragraphs[3]).toContain('<math>');
    expect(paragraphs[4]).toBe('<p><a href="https://doi.org/10.1103/PhysRev.105.1413">DOI</a></p>');
  });

  test('shows an abstract of a .bib file, in which only LaTeX means something', () => {
    const [entry] = parseBibtex(
      '@misc{b, title = {T}, abstract = {Use a\\_b\\_c and *x* in \\emph{vivo} <u>.}}',
    ).entries;
    const { abstract } = interpretEntry(entry!).publication;
    const [plain] = feedOf([], [paper('b', { issued: '1957', ...(abstract && { abstract }) })]).entries;
    expect(plain!.html).toContain('<p>Use a_b_c and *x* in <em>vivo</em> &lt;u&gt;.</p>');
  });
});
