import { describe, expect, test } from 'vitest';
import { textOfSpans } from '#cv/print/spans.ts';
import { dropPictureTags } from '#discovery/node/make-pictures.ts';
import { homeSubject, ownerFoot, paperSubject, type Pieces } from '#discovery/picture-subject.ts';
import { picturePath } from '#model/addresses.ts';
import { contextOf } from '#model/context.ts';
import { profile } from '#model/schema/profile.ts';
import { routeTitle } from '#site/names.ts';
import { wordsFor } from '#site/words/words.ts';
import type { Locale } from '#text/localized.ts';
import { makePublication } from '../make-publication.ts';

const say = ({ pieces }: Pieces) => textOfSpans(pieces).replaceAll('\u00A0', ' ');
const strong = ({ pieces }: Pieces) => say({ pieces: pieces.filter(({ is }) => is === 'strong'), isCut: false });
const english = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
const chinese = { ...english, lang: 'zh' };
const contextIn = (locale: Locale) => contextOf(locale, { origin: 'https://a.org', base: '/' }, []);

/** What the picture of a paper says whose owner is the author of this number. */
function paper(front: Record<string, unknown>, owner: number, lang = 'en') {
  const publication = makePublication('wu1957', { title: 'Parity', ...front });
  const self = { id: 'self', name: { family: 'Wu', aliases: [] }, isOwner: true };
  const people = publication.authors.map((_, index) => (index === owner ? self : undefined));
  return paperSubject({ ...publication, people }, contextIn({ ...english, lang }));
}

test.each([
  ['/', '/og.png'],
  ['/zh/', '/og/zh.png'],
  ['/cv/', '/og/cv.png'],
  ['/zh/publications/wu1957/', '/og/zh/publications/wu1957.png'],
])('the picture of %s is %s', (page, picture) => {
  expect(picturePath(page)).toBe(picture);
});

describe('the picture of a paper', () => {
  const authors = ['C. S. Wu', 'E. Ambler', 'R. W. Hayward', 'D. D. Hoppes', 'R. P. Hudson'];

  test('says who wrote it, where and when, with the owner emphasised', () => {
    const { title, lead, venue, year } = paper(
      { title: 'Test', authors, issued: '1957-02', type: 'article-journal', venue: { name: 'PR' }, volume: '105' },
      0,
    );
    expect([say(title), say(lead), say(venue), year]).toEqual([
      'Test',
      'C. S. Wu, E. Ambler, R. W. Hayward, D. D. Hoppes, R. P. Hudson',
      'PR 105',
      '1957',
    ]);
    expect(strong(lead)).toBe('C. S. Wu');
  });

  test('names six of many authors, the owner too wherever they stand, and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, index) => `Author A${index}`);
    const { lead } = paper({ authors: many }, 20);
    expect(say(lead)).toBe('Author A0, Author A1, Author A2, Author A3, Author A4, Author A5, Author A20, +23 authors');
    expect(strong(lead)).toBe('Author A20');
    expect(say(paper({ authors: many }, 2, 'zh').lead)).toMatch(/Author A5, 另 24 位作者$/);
  });

  test('ends no line after an initial', () => {
    const { pieces } = paper({ authors: ['C. S. Wu', 'Louis Wilets', 'Jr. Lee'] }, -1).lead;
    expect(pieces.map((piece) => textOfSpans([piece]))).toEqual([
      'C.\u00A0S.\u00A0Wu',
      ',',
      ' ',
      'Louis',
      ' ',
      'Wilets',
      ',',
      ' ',
      'Jr.',
      ' ',
      'Lee',
    ]);
  });

  test('names all of seven authors rather than to count one', () => {
    const seven = [...authors, 'L. Wilets', 'T. D. Lee'];
    expect(say(paper({ authors: seven }, 0).lead)).toMatch(/L\. Wilets, T\. D\. Lee$/);
  });

  test('says nothing of what its author did not say', () => {
    const { lead, venue, year } = paper({}, -1);
    expect([say(lead), say(venue), year]).toEqual(['', '', '']);
  });

  test('has its title in the language of the paper, whatever that of the page is', () => {
    expect(paper({}, -1, 'zh').title.pieces).toEqual([
      { is: 'lang', lang: { language: 'en', script: 'latn' }, inside: [{ is: 'text', text: 'Parity' }] },
    ]);
    expect(paper({}, -1).title.pieces).toEqual([{ is: 'text', text: 'Parity' }]);
  });
});

describe('the picture of another page', () => {
  const owner = profile.parse({
    name: { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄' },
    headline: { en: 'Physicist at [Columbia](https://columbia.edu)', zh: '哥伦比亚大学物理学家' },
    positions: [{ title: { en: 'Professor', zh: '教授' }, organization: { en: 'Columbia', zh: '哥伦比亚大学' } }],
  });

  const home = (someone: Parameters<typeof homeSubject>[0], locale = english) =>
    homeSubject(someone, contextIn(locale));

  test('has at home the name in both scripts, that of the reader first, and what the owner does', () => {
    const here = home(owner);
    expect([say(here.title), say(here.lead)]).toEqual(['Chien-Shiung Wu 吴健雄', 'Physicist at Columbia']);
    const there = home(owner, chinese);
    expect([say(there.title), say(there.lead)]).toEqual(['吴健雄 Chien-Shiung Wu', '哥伦比亚大学物理学家']);
  });

  test('has at home the address, and the first position as far as the headline does not say it', () => {
    expect(say(home(owner).foot.more)).toBe('a.org · Professor');
    expect(say(home(owner, chinese).foot.more)).toBe('a.org/zh · 教授');
    expect(say(home({ ...owner, positions: [] }).foot.more)).toBe('a.org');
  });

  test('has at home the positions where there is no headline, and the degrees after the name', () => {
    const [first] = owner.positions;
    const { title, lead, foot } = home({
      name: { given: 'Ada', family: 'Lovelace', aliases: [], credentials: ['PhD'] },
      positions: [first!, { title: 'Adviser', start: '1958', end: '1960' }],
    });
    expect(say(title)).toBe('Ada Lovelace, PhD');
    expect(say(lead)).toBe('Professor, Columbia · Adviser · 1958 – 1960');
    expect(say(foot.more)).toBe('a.org');
  });

  test('has the name and the first position of the owner in its last line', () => {
    const foot = ownerFoot(owner, contextIn(english));
    expect([say(foot.name), say(foot.more)]).toEqual(['Chien-Shiung Wu', 'Professor · Columbia']);
    const other = ownerFoot(owner, contextIn(chinese));
    expect([say(other.name), say(other.more)]).toEqual(['吴健雄', '教授 · 哥伦比亚大学']);
    expect(say(ownerFoot({ ...owner, positions: [] }, contextIn(english)).more)).toBe('');
    const past = [{ title: 'Instructor', end: '1944' }, ...owner.positions];
    expect(say(ownerFoot({ ...owner, positions: past }, contextIn(english)).more)).toBe('Professor · Columbia');
  });

  test('is called what site.yaml calls the page, else what the interface does', () => {
    const site = { research: { title: { en: 'Ideas', zh: '想法' } }, experience: {}, publications: {} };
    const named = site as unknown as Parameters<typeof routeTitle>[1];
    expect(routeTitle('research', named, chinese, wordsFor('zh'))).toBe('想法');
    expect(routeTitle('publications', named, chinese, wordsFor('zh'))).toBe('论著');
    expect(routeTitle('news', named, english, wordsFor('en'))).toBe('News');
  });
});

describe('the tags of a picture', () => {
  const html =
    '<title>A</title><meta property="og:image" content="https://a.org/og.png"><meta property="og:image:alt" content="A"><meta name="twitter:card" content="summary_large_image"><meta property="og:type" content="website">';

  test('go where it could not be drawn, and stay everywhere else', () => {
    expect(dropPictureTags(html, new Set(['https://a.org/og.png']))).toBe(
      '<title>A</title><meta property="og:type" content="website">',
    );
    expect(dropPictureTags(html, new Set(['https://a.org/og/cv.png']))).toBe(html);
  });
});
