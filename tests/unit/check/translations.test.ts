import { describe, expect, it } from 'vitest';
import { bilingual, mdx, png, told } from '../check-files.ts';

const theme = mdx('title: Parity\nsummary: Left and right.\nfigure: { src: ./a.png, alt: { en: A, zh: 甲 } }', 'Text.');
const parity = { ...bilingual, 'research/a.png': png, 'research/parity.mdx': theme };

describe('a site in one language', () => {
  it('needs no translation', () => {
    expect(
      told({ 'research/parity.mdx': mdx('title: Parity', 'Text.'), 'news.yaml': '- { date: 1957, text: Done. }\n' }),
    ).toEqual([]);
  });
});

describe('an MDX file on a bilingual site', () => {
  it('without a translation is told once, with all that it needs', () => {
    expect(told(parity)).toEqual([
      [
        'research/parity.mdx:1:1 warning missing-translation',
        'This is not translated into `zh`.',
        'Write research/parity.zh.mdx with `title`, `summary`, the text below the front matter.',
      ],
    ]);
  });

  it('with a translation that lacks something is told at the translation', () => {
    expect(told({ ...parity, 'research/parity.zh.mdx': mdx('title: 宇称') })).toEqual([
      [
        'research/parity.zh.mdx:1:1 warning missing-translation',
        'This translation into `zh` lacks `summary`, the text below the front matter.',
        'Readers find it as research/parity.mdx has it.',
      ],
    ]);
  });

  it('with a whole translation is fine, also without front matter in it', () => {
    expect(told({ ...parity, 'research/parity.zh.mdx': mdx('title: 宇称\nsummary: 左与右。', '文字。') })).toEqual([]);
    const text = {
      ...bilingual,
      'research/a.mdx': mdx('title: { en: A, zh: 甲 }', 'Text.'),
      'research/a.zh.mdx': '文字。\n',
    };
    expect(told(text)).toEqual([]);
  });

  it('may have names that are the same in every language', () => {
    const role = mdx('organization: Columbia University\npositions: [Professor]\nplaces: [New York]\nstart: 1944');
    expect(told({ ...bilingual, 'experience/columbia.mdx': role })).toEqual([]);
  });

  it('has the titles of positions in its translation, and what is beside them in both languages', () => {
    const role = mdx(
      'organization: A\npositions:\n  - { title: { en: Professor }, note: { en: On leave., zh: 休假。 }, start: 1958 }\n  - { en: Dean }',
    );
    const files = { ...bilingual, 'experience/a.mdx': role };
    expect(told({ ...files, 'experience/a.zh.mdx': mdx('positions: [教授, 院长]') })).toEqual([]);
    expect(told({ ...files, 'experience/a.zh.mdx': mdx('positions: [教授]') }).map(([place]) => place)).toEqual([
      'experience/a.zh.mdx:2:1 translation-length',
    ]);
  });

  it('that is a draft needs no translation yet', () => {
    expect(told({ ...bilingual, 'research/a.mdx': mdx('title: A\ndraft: true', 'Text.') })).toEqual([]);
  });

  it('need not repeat what the translation file says of a text that has one language', () => {
    const files = {
      'projects/a.mdx': mdx('title: { en: A }\nmotivation: { en: Because. }'),
      'projects/a.zh.mdx': mdx('title: 甲\nmotivation: 因为。'),
    };
    expect(told({ ...bilingual, ...files })).toEqual([]);
  });
});

describe('a text on a bilingual site', () => {
  it('that is given per language is given in all', () => {
    expect(told({ ...bilingual, 'talks.yaml': '- title: { zh: 宇称 }\n  date: 1957\n' })).toEqual([
      [
        'talks.yaml:1:3 warning missing-translation',
        'This text is not given in `en`.',
        'Add `en: …` beside the others.',
      ],
    ]);
  });

  it('that is a sentence is given in all, but titles and names may stay', () => {
    expect(
      told({
        ...bilingual,
        'news.yaml': '- { date: 1957, text: Done. }\n',
        'talks.yaml': '- { title: Parity, event: Conference, date: 1957 }\n',
      }),
    ).toEqual([
      [
        'news.yaml:1:17 warning missing-translation',
        'This text is given in `en` only.',
        'Give it once per language: { en: …, zh: … }.',
      ],
    ]);
  });
});

describe('a language that the site does not have', () => {
  it('is told in a text', () => {
    expect(
      told({ ...bilingual, 'talks.yaml': '- title: { en: Parity, zh: 宇称, zh-Hans: 宇称 }\n  date: 1957\n' }),
    ).toEqual([
      [
        'talks.yaml:1:32 unknown-language',
        '`zh-Hans` is not a language of the site, so this text would not appear.',
        'Did you mean `zh`? Write that, or add it to `languages` in site.yaml.',
      ],
    ]);
  });

  it('is told for a file that is named as a translation', () => {
    expect(told({ 'profile.zh.mdx': mdx('headline: 物理学家') })).toEqual([
      [
        'profile.zh.mdx unknown-language',
        'This file is named as a translation into `zh`, which is not a language of the site, so it would not appear.',
        'The site has `en`. Use that, or add it to `languages` in site.yaml. To remove `zh` from every file: npm run languages -- --remove zh',
      ],
    ]);
  });

  it('is not seen in a citation key with a dot', () => {
    const bib =
      '@article{wu.ab, title = {A}, author = {B}, year = 1957}\n@article{wu, title = {C}, author = {D}, year = 1957}\n';
    expect(told({ 'publications.bib': bib, 'publications/wu.ab.mdx': mdx('tldr: A.') })).toEqual([]);
  });
});

describe('a translation file', () => {
  it('has an original', () => {
    expect(told({ ...bilingual, 'research/lost.zh.mdx': mdx('title: 甲') })).toEqual([
      [
        'research/lost.zh.mdx:1:1 translation-without-original',
        'There is no research/lost.mdx that this file would translate.',
        'Write research/lost.mdx first, or correct the name of this file.',
      ],
    ]);
  });

  it('is not in the default language', () => {
    expect(told({ 'profile.en.mdx': mdx('headline: Physicist') })).toEqual([
      [
        'profile.en.mdx:1:1 default-language-file',
        '`en` is the default language, and what is written in it stands in profile.mdx.',
        'Move the text to profile.mdx.',
      ],
    ]);
  });

  it('has as many items in a list as the original', () => {
    const files = {
      'experience/a.mdx': mdx('organization: A\npositions: [B, C]'),
      'experience/a.zh.mdx': mdx('positions: [乙]'),
    };
    expect(told({ ...bilingual, ...files })).toEqual([
      [
        'experience/a.zh.mdx:2:1 translation-length',
        '`positions` has 1 item here and 2 in experience/a.mdx.',
        'Translate all items, in the same order.',
      ],
    ]);
  });

  it('has only texts', () => {
    const files = {
      'experience/a.mdx': mdx('organization: A\nstart: 1944'),
      'experience/a.zh.mdx': mdx('start: 1944\nposition: [乙]'),
    };
    expect(told({ ...bilingual, ...files })).toEqual([
      [
        'experience/a.zh.mdx:2:1 unknown-key',
        '`start` is not text to translate; the original file says it for all languages.',
        'Delete it here. Texts inside it are translated in the original file: { en: …, zh: … }.',
      ],
      [
        'experience/a.zh.mdx:3:1 unknown-key',
        'There is no field `position` here, so what it says would not appear.',
        'Did you mean `positions`?',
      ],
    ]);
  });
});

describe('a site in British English', () => {
  const british = { 'site.yaml': 'url: https://wu.example.org/\nlanguages: [en-GB, zh]\n' };

  it('takes what is written in `en`, and what is written in `en-GB`', () => {
    const items =
      '- { date: 1957, text: { en: Done., zh: 完成。 } }\n- { date: 1956, text: { en-GB: Begun., zh: 开始。 } }\n';
    expect(told({ ...british, 'news.yaml': items })).toEqual([]);
  });

  it('does not take the English of another country', () => {
    expect(told({ ...british, 'news.yaml': '- { date: 1957, text: { en-US: Done., zh: 完成。 } }\n' })).toContainEqual([
      'news.yaml:1:25 unknown-language',
      '`en-US` is not a language of the site, so this text would not appear.',
      'Did you mean `en-GB`? Write that, or add it to `languages` in site.yaml.',
    ]);
  });
});
