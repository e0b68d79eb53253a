import { describe, expect, test } from 'vitest';
import { removeFromYaml } from '#cli/languages/remove-from-yaml.ts';

const without = (source: string, languages = ['en', 'zh']) => removeFromYaml(source, 'zh', languages).text;

describe('a language removed from YAML', () => {
  test.each([
    ['a flow map', 'title: { en: Physics, zh: 物理学 } # note\n', 'title: Physics # note\n'],
    ['the language first', 'title: { zh: 物理学, en: Physics }\nyear: 1957\n', 'title: Physics\nyear: 1957\n'],
    ['quotes', 'title: { en: "A: b", zh: "甲" }\n', 'title: "A: b"\n'],
    ['a block', 'title:\n  en: Physics\n  zh: 物理学\nyear: 1957\n', 'title: Physics\nyear: 1957\n'],
    ['a block with the language first', 'a:\n  zh: 物\n  en: Physics\nb: 1\n', 'a: Physics\nb: 1\n'],
    ['the items of a list', '- en: One\n  zh: 一\n- en: Two\n  zh: 二\n', '- One\n- Two\n'],
    ['a list within fields', 'list:\n  - { en: One, zh: 一 }\n  - Two\n', 'list:\n  - One\n  - Two\n'],
    [
      'folded texts',
      'note:\n  en: >-\n    A long\n    text.\n  zh: >-\n    长文。\nyear: 1957\n',
      'note: >-\n    A long\n    text.\nyear: 1957\n',
    ],
    ['Windows line ends', 'a:\r\n  en: One\r\n  zh: 一\r\nb: 1\r\n', 'a: One\r\nb: 1\r\n'],
    ['a file without a last line break', 'a: { en: One, zh: 一 }', 'a: One'],
    ['maps in maps', 'menu:\n  - { label: { en: A, zh: 甲 }, url: /a/ }\n', 'menu:\n  - { label: A, url: /a/ }\n'],
  ])('%s', (_, source, expected) => {
    expect(without(source)).toBe(expected);
  });

  test('leaves the other languages in several', () => {
    expect(without('a: { en: One, zh: 一, de: Eins }\n', ['en', 'zh', 'de'])).toBe('a: { en: One, de: Eins }\n');
    expect(without('a:\n  zh: 一\n  en: One\n  de: Eins\n', ['en', 'zh', 'de'])).toBe('a:\n  en: One\n  de: Eins\n');
    expect(without('a:\n  en: One\n  zh: 一\n  de: Eins\n', ['en', 'zh', 'de'])).toBe('a:\n  en: One\n  de: Eins\n');
  });

  test('keeps a text in another language than the default under its language', () => {
    expect(without('a: { de: Eins, zh: 一 }\n', ['en', 'zh', 'de'])).toBe('a: { de: Eins }\n');
  });

  test('loses no comment', () => {
    const source = '# The title.\na:\n  # As in the diploma.\n  en: One # checked\n  zh: 一\n# The year.\nb: 1 # AD\n';
    expect(without(source)).toBe(
      '# The title.\na:\n  # As in the diploma.\n  en: One # checked\n# The year.\nb: 1 # AD\n',
    );
  });

  test('leaves the language of a work, and fields that are no texts in languages', () => {
    const source = '- { title: A, lang: zh, links: [{ url: https://a.org/zh/, lang: zh }] }\n- { zh: 1, year: 2 }\n';
    expect(without(source)).toBe(source);
  });

  test('counts what it removes, and finds what is in that language only', () => {
    const source = 'a: { en: One, zh: 一 }\nb: { zh: 二 }\nc: { en: Three, zh: 三 }\n';
    expect(removeFromYaml(source, 'zh', ['en', 'zh'])).toEqual({
      text: 'a: One\nb: { zh: 二 }\nc: Three\n',
      removed: 2,
      alone: [source.indexOf('zh: 二')],
    });
  });

  test('refuses where an alias would lose its anchor', () => {
    expect(() => without('a: { en: One, zh: &name 一 }\nb: *name\n')).toThrow(
      'The language cannot be removed from this file without changing something else.',
    );
  });
});
