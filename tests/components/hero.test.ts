import { describe, expect, test } from 'vitest';
import { profile } from '#model/schema/profile.ts';
import Hero from '#site/components/Hero.astro';
import { chinese, draw, english, textOf } from './draw.ts';

const wu = { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄', nativeLang: 'zh-Hans' };
const drawHero = (front: Record<string, unknown>, locale = english) =>
  draw(Hero, { profile: profile.parse({ name: wu, ...front }), portrait: undefined, locale });
const headingOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)![1]!;

describe('the name', () => {
  test('is the Latin one for readers of English, with the native one in its language', async () => {
    const heading = headingOf(await drawHero({}));
    expect(textOf(heading)).toBe('Chien-Shiung Wu 吴健雄');
    expect(heading).toMatch(/<span[^>]* lang="zh-Hans"[^>]*> ?吴健雄 ?<\/span>/);
  });

  test('is the native one for readers of its language, with the Latin one', async () => {
    const heading = headingOf(await drawHero({}, chinese));
    expect(textOf(heading)).toBe('吴健雄 Chien-Shiung Wu');
    expect(heading).toMatch(/<span[^>]* lang="en"[^>]*> ?Chien-Shiung Wu ?<\/span>/);
  });

  test('stands alone where there is one', async () => {
    const heading = headingOf(await drawHero({ name: { given: 'Ernest', family: 'Ambler' } }, chinese));
    expect(textOf(heading)).toBe('Ernest Ambler');
  });
});

describe('the card that programs read', () => {
  // https://microformats.org/wiki/h-card; https://indieweb.org/rel-me.
  test('has the name, and the address of the page itself', async () => {
    const html = await drawHero({ headline: 'Beta decay.' });
    expect(html).toMatch(/class="row hero h-card"/);
    expect(html).toMatch(/<data class="u-url u-uid" value="\/">/);
    expect(html).toMatch(/<span class="p-name"> ?Chien-Shiung Wu ?<\/span>/);
    expect(html).toMatch(/<p class="lead p-note"[^>]*>/);
  });

  test('leads to the same person elsewhere, as Mastodon asks for, and to nobody else so', async () => {
    const html = await drawHero({ links: ['https://mastodon.social/@wu', 'https://github.com/apache/tvm'] });
    const links = [...html.matchAll(/<a href="([^"]*)"( rel="me")?/g)].map(([, url, me]) => [url, Boolean(me)]);
    expect(links).toEqual([
      ['https://mastodon.social/@wu', true],
      ['https://github.com/apache/tvm', false],
    ]);
  });
});

describe('what somebody is', () => {
  const positions = [
    { title: 'Professor', organization: 'Columbia', url: 'https://www.columbia.edu/', start: 1958 },
    { title: 'Instructor', organization: 'Princeton', start: 1943, end: 1944 },
  ];

  test('is a line for each position, before the headline', async () => {
    const html = await drawHero({ positions, headline: 'Beta decay.' });
    expect(
      [...html.matchAll(/<p class="(post|lead)[^"]*">(.*?)<\/p>/g)].map(([, kind, text]) => [kind, textOf(text!)]),
    ).toEqual([
      ['post', 'Professor, Columbia · 1958 – present'],
      ['post', 'Instructor, Princeton · 1943 – 1944'],
      ['lead', 'Beta decay.'],
    ]);
    expect(html).toContain('<a href="https://www.columbia.edu/">Columbia</a>');
  });

  test('is said in its own language on a page of another', async () => {
    expect(await drawHero({ positions: ['Professor'] }, chinese)).toContain('<span lang="en">Professor</span>');
  });

  test('does not change the monogram: degrees and suffix are no part of the name', async () => {
    const html = await drawHero({ name: { given: 'Ada', family: 'Lovelace', suffix: 'Jr., MD, PhD' } });
    expect(textOf(headingOf(html))).toBe('Ada Lovelace Jr., MD, PhD');
    expect(html).toContain('<span aria-hidden="true">AL</span>');
  });
});

describe('the monogram', () => {
  test.each([
    [wu, 'CSW'],
    [{ given: 'Chaofan', family: 'Tao' }, 'CT'],
    [{ given: 'Ludwig', particle: 'van', family: 'Beethoven' }, 'LVB'],
    [{ given: 'Élie', family: 'Cartan' }, 'ÉC'],
    [{ given: 'C. L. X. J.', particle: 'de la', family: 'Vallée Poussin' }, 'CLX'],
  ])('of %o is %s where there is no portrait', async (name, monogram) => {
    const html = await drawHero({ name });
    expect(html).toContain(`<span aria-hidden="true">${monogram}</span>`);
  });
});

describe('how to reach them', () => {
  const emails = [
    { address: 'wu@example.org' },
    { address: 'cs@physics.example.org', display: 'obfuscated' },
    { address: 'secret@example.org', display: 'hidden' },
  ];

  test('an address is a link, or is written for people, or is not there', async () => {
    const html = await drawHero({ emails });
    expect(html).toContain('<a href="mailto:wu@example.org">wu@example.org</a>');
    expect(textOf(html)).toContain('cs at physics dot example dot org');
    expect(html).not.toContain('cs@physics');
    expect(html).not.toContain('secret');
  });

  test('the ORCID iD is a link', async () => {
    const html = await drawHero({ orcid: '0000-0002-1825-0097', links: ['https://github.com/apache'] });
    expect(html).toContain('href="https://orcid.org/0000-0002-1825-0097"');
    expect(textOf(html)).toMatch(/ORCID.*GitHub/);
  });
});

test('nothing is drawn of what is not written', async () => {
  expect(await drawHero({ name: { given: 'Ernest', family: 'Ambler' } })).not.toMatch(/<(p|ul|li|a)\b/);
});
