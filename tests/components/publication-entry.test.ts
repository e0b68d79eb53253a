import { afterEach, describe, expect, test, vi } from 'vitest';
import { findPerson, knownPeople } from '#model/people.ts';
import { person, personName } from '#model/schema/person.ts';
import { publication } from '#model/schema/publication.ts';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import PublicationEntry from '#publications/components/PublicationEntry.astro';
import { chinese, draw, english, textOf } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const people = knownPeople({ name: personName.parse({ given: 'Chaofan', family: 'Tao', native: '陶超凡' }) }, [
  person.parse({ id: 'ngai-wong', name: { given: 'Ngai', family: 'Wong' }, url: 'https://a.org' }),
]);

/** Draws a paper that has this front matter, and a .bib entry where one is given. */
async function drawEntry(front: Record<string, unknown>, { locale = english, bibtex = '', ...props } = {}) {
  const entry = parseBibtex(bibtex).entries[0];
  const joined = joinPublication('tao2022', entry && interpretEntry(entry).publication, publication.parse(front), []);
  const listed = { ...joined, slug: joined.key, people: joined.authors.map((author) => findPerson(people, author)) };
  return draw(PublicationEntry, { publication: listed, locale, level: 3, ...props });
}
const paper = {
  title: 'Compression of $\\beta$ Models',
  authors: ['Tao, C.', 'Wong, Ngai', 'Chaofan Lin'],
  issued: '2022-05',
};
const linksIn = (html: string) => [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url);

describe('the authors', () => {
  test('stand in their order, with the owner in bold and nobody else', async () => {
    const html = await drawEntry(paper);
    expect(textOf(html)).toContain('C. Tao, Ngai Wong, Chaofan Lin');
    expect(html.match(/<b\b[^>]*>.*?<\/b>/g)).toEqual(['<b class="owner">C. Tao</b>']);
  });

  test('keep their order around the commas where their names are written from right to left', async () => {
    const html = await drawEntry({ ...paper, authors: ['דוד לוי', 'محمد علي', 'Chaofan Tao'] });
    expect(html).toMatch(/<bdi>דוד לוי<\/bdi> ?, <bdi>محمد علي<\/bdi> ?, <b class="owner">Chaofan Tao<\/b>/);
    expect(textOf(html)).toContain('דוד לוי, محمد علي, Chaofan Tao');
    expect(await drawEntry(paper)).not.toContain('<bdi');
  });

  test('have the signs of their marks, which say what they mean', async () => {
    const authors = [{ name: 'Chaofan Tao', marks: ['equal', 'corresponding'] }, 'Ngai Wong'];
    const html = await drawEntry({ ...paper, authors });
    expect(html).toContain('<sup title="equal contribution">*</sup>');
    expect(html).toContain('<sup title="corresponding author">†</sup>');
    expect(html.match(/<sup/g)).toHaveLength(2);
  });

  test('go on where the list is not whole', async () => {
    const bibtex = '@misc{tao2022, title = {T}, author = {Tao, C. and others}}';
    expect(textOf(await drawEntry({}, { bibtex }))).toContain('C. Tao, and others');
  });

  test('are the editors of a book that has no authors', async () => {
    expect(textOf(await drawEntry({ title: 'T', editors: ['Maglić, B.'] }))).toContain('edited by B. Maglić');
  });
});

describe('an award', () => {
  const front = {
    ...paper,
    venue: { short: 'ACL' },
    awards: ['outstanding', { label: { en: 'Best poster', zh: '最佳海报' } }],
  };

  test('stands beside the venue and not in it', async () => {
    const html = await drawEntry(front);
    expect(html).toMatch(/<span class="venue"[^>]*> ?ACL ?<\/span>/);
    expect(html.match(/<span class="badge award">.*?<\/span>/g)?.map(textOf)).toEqual([
      'Outstanding paper',
      'Best poster',
    ]);
  });

  test('is said in the language of the reader', async () => {
    const html = await drawEntry(front, { locale: chinese });
    expect(html.match(/<span class="badge award">.*?<\/span>/g)?.map(textOf)).toEqual(['杰出论文', '最佳海报']);
  });
});

describe('a way of presenting', () => {
  const front = { ...paper, venue: { short: 'ICLR' }, presentation: 'oral', awards: ['outstanding'] };

  test('is a badge before the awards, in the language of the reader', async () => {
    const badges = (html: string) => [...html.matchAll(/<span class="badge (\w+)">(.*?)<\/span>/g)];
    const english = badges(await drawEntry(front));
    expect(english.map(([, is, words]) => [is, textOf(words!)])).toEqual([
      ['presentation', 'Oral'],
      ['award', 'Outstanding paper'],
    ]);
    const told = badges(await drawEntry(front, { locale: chinese }));
    expect(told.map(([, , words]) => textOf(words!))).toEqual(['口头报告', '杰出论文']);
  });

  test('is said in the words of the author where there are any', async () => {
    const html = await drawEntry({ ...front, presentation: { kind: 'oral', label: 'Oral (top 1%)' } });
    expect(textOf(html)).toContain('Oral (top 1%)');
  });
});

describe('the TL;DR', () => {
  const front = { ...paper, tldr: { en: 'Smaller **and** faster.', zh: '更小更快。' } };
  const tldrs = (html: string) =>
    [...html.matchAll(/<p class="tldr" lang="([^"]*)">(.*?)<\/p>/g)].map(([, ...rest]) => rest);

  test('is in the language of the reader, then in the others, each with its own', async () => {
    expect(tldrs(await drawEntry(front))).toEqual([
      ['en', 'Smaller <strong>and</strong> faster.'],
      ['zh-Hans', '更小更快。'],
    ]);
    expect(tldrs(await drawEntry(front, { locale: chinese })).map(([lang]) => lang)).toEqual(['zh-Hans', 'en']);
  });

  test('is not there when there is none, or when the entry should be short', async () => {
    expect(tldrs(await drawEntry(paper))).toEqual([]);
    expect(tldrs(await drawEntry(front, { brief: true } as object))).toEqual([]);
  });
});

describe('the title', () => {
  test('leads to the page of the paper, and its maths is drawn', async () => {
    const html = await drawEntry(paper);
    expect(html).toMatch(/<h3 class="title">.*<a href="\/publications\/tao2022\/">.*<math>.*<\/h3>/);
  });

  test('leads there under a base path, in the language of the reader', async () => {
    vi.stubEnv('BASE_URL', '/repo/');
    expect(linksIn(await drawEntry(paper))[0]).toBe('/repo/publications/tao2022/');
    expect(linksIn(await drawEntry(paper, { locale: chinese }))[0]).toBe('/repo/zh/publications/tao2022/');
  });

  test('says its language where that is not the language of the page', async () => {
    expect(await drawEntry(paper)).not.toMatch(/<h3[^>]* lang=/);
    expect(await drawEntry(paper, { locale: chinese })).toMatch(/<h3[^>]* lang="en"/);
    expect(await drawEntry({ ...paper, lang: 'de' })).toMatch(/<h3[^>]* lang="de"/);
  });

  test('is no HTML', async () => {
    expect(await drawEntry({ ...paper, title: 'A <u>low</u> claim' })).toContain('A &lt;u&gt;low&lt;/u&gt; claim');
  });
});

describe('the links', () => {
  test('are those that have an address, and what has none is said', async () => {
    const html = await drawEntry({ ...paper, ids: { arxiv: '2203.10705' }, links: [{ label: 'Code coming soon' }] });
    expect(linksIn(html)).toEqual([
      '/publications/tao2022/',
      'https://arxiv.org/abs/2203.10705',
      '/publications/tao2022/#cite',
    ]);
    expect(textOf(html)).toContain('Code coming soon');
  });

  test('lead to how it is cited, also where there is no other', async () => {
    expect(linksIn(await drawEntry(paper)).slice(1)).toEqual(['/publications/tao2022/#cite']);
  });

  test('have the BibTeX of the author under a base path once', async () => {
    vi.stubEnv('BASE_URL', '/repo/');
    const bibtex = '@misc{tao2022, title = {T}, author = {Tao, C.}}';
    expect(linksIn(await drawEntry({}, { bibtex })).at(-1)).toBe('/repo/publications/tao2022/#cite');
    expect(linksIn(await drawEntry({}, { bibtex, locale: chinese })).at(-1)).toBe(
      '/repo/zh/publications/tao2022/#cite',
    );
  });
});

test('the year is left out where a heading says it', async () => {
  expect(await drawEntry(paper)).toContain('<span class="year">2022</span>');
  expect(await drawEntry(paper, { showYear: false } as object)).not.toContain('class="year"');
});

test('a status is said as long as it is not the usual one', async () => {
  expect(textOf(await drawEntry({ ...paper, status: 'under-review' }))).toContain('under review');
  expect(textOf(await drawEntry({ ...paper, status: 'published' }))).not.toContain('published');
});
