import { describe, expect, test } from 'vitest';
import { siteNames } from '#site/names.ts';

const name = { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄', aliases: [] };
const positions = [
  {
    title: { en: 'Professor of *Physics*', zh: '物理学教授' },
    organization: { en: 'Columbia University', zh: '哥伦比亚大学' },
  },
  { title: 'Adviser' },
];
const summary = (profile: object, site: object = {}, lang = 'en') =>
  siteNames(site, { name, positions: [], ...profile }, { lang, defaultLang: 'en', languages: ['en', 'zh'] }).summary;

describe('the site in one sentence', () => {
  test('is its description, else the headline of its owner, else the first position', () => {
    expect(summary({ headline: 'Experimental physicist.', positions }, { description: 'Beta decay.' })).toBe(
      'Beta decay.',
    );
    expect(summary({ headline: 'Experimental physicist.', positions })).toBe('Experimental physicist.');
    expect(summary({ positions })).toBe('Professor of Physics, Columbia University');
    expect(summary({ positions }, {}, 'zh')).toBe('哥伦比亚大学物理学教授');
    expect(summary({ positions: positions.slice(1) })).toBe('Adviser');
  });

  test('is no position that has ended', () => {
    const past = { title: 'Instructor', start: '1943', end: '1944' };
    expect(summary({ positions: [past, ...positions.slice(1)] })).toBe('Adviser');
    expect(summary({ positions: [past] })).toBeUndefined();
  });

  test('is not known where nothing is said', () => {
    expect(summary({})).toBeUndefined();
  });
});

describe('the name of the owner', () => {
  const credentials = ['PhD', 'FRS'];
  const owner = (lang: string) =>
    siteNames({}, { name: { ...name, credentials } }, { lang, defaultLang: 'en', languages: ['en', 'zh'] }).owner;

  test('has no degrees: it is in the menu, in titles and in feeds', () => {
    expect(owner('en')).toBe('Chien-Shiung Wu');
    expect(owner('zh')).toBe('吴健雄');
  });
});
