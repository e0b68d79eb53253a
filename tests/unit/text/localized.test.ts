import { describe, expect, test } from 'vitest';
import { addTranslation, findText, findTexts, htmlLang, isSameLanguage } from '#text/localized.ts';

const both = { en: 'Beta decay', zh: 'β 衰变' };

describe('the text for a reader', () => {
  test('is the one in the language of the reader', () => {
    expect(findText(both, 'zh', 'en')).toEqual({ text: 'β 衰变', lang: 'zh' });
  });

  test('is the one in the default language where that of the reader is missing, and says so', () => {
    expect(findText(both, 'fr', 'en')).toEqual({ text: 'Beta decay', lang: 'en' });
    expect(findText(both, 'fr', 'zh')).toEqual({ text: 'β 衰变', lang: 'zh' });
  });

  test('is any other before it is none', () => {
    expect(findText({ zh: 'β 衰变' }, 'fr', 'en')).toEqual({ text: 'β 衰变', lang: 'zh' });
  });

  test('in the language itself is for readers of each of its forms, and in one form for no other', () => {
    expect(findText(both, 'en-GB', 'en-GB')).toEqual({ text: 'Beta decay', lang: 'en-GB' });
    expect(findText({ zh: 'β 衰变', en: 'Beta decay' }, 'fr', 'en-GB')).toEqual({ text: 'Beta decay', lang: 'en-GB' });
    expect(findText({ ...both, 'en-GB': 'Beta-decay' }, 'en-GB', 'en')).toEqual({ text: 'Beta-decay', lang: 'en-GB' });
    expect(findText({ 'en-GB': 'Grey', zh: '灰' }, 'en-US', 'zh')).toEqual({ text: '灰', lang: 'zh' });
    expect(findText({ zh: '灰', en: 'Gray' }, 'zh-TW', 'en')).toEqual({ text: 'Gray', lang: 'en' });
  });

  test('without a language is in the default language', () => {
    expect(findText('Beta decay', 'zh', 'en')).toEqual({ text: 'Beta decay', lang: 'en' });
  });

  test('is absent where nothing is written', () => {
    expect(findText(undefined, 'en', 'en')).toBeUndefined();
    expect(findText({}, 'en', 'en')).toBeUndefined();
  });
});

describe('all texts', () => {
  test('begin with the language of the reader and go on as they are written', () => {
    const three = { en: 'one', de: 'eins', zh: '一' };
    expect(findTexts(three, 'zh', 'en').map(({ lang }) => lang)).toEqual(['zh', 'en', 'de']);
    expect(findTexts(three, 'en', 'en').map(({ lang }) => lang)).toEqual(['en', 'de', 'zh']);
    expect(findTexts(three, 'fr', 'en').map(({ lang }) => lang)).toEqual(['en', 'de', 'zh']);
    expect(findTexts({ zh: '一', en: 'one' }, 'en-GB', 'zh').map(({ lang }) => lang)).toEqual(['en', 'zh']);
  });

  test('are one where one is written, and none where none is', () => {
    expect(findTexts('one', 'zh', 'en')).toEqual([{ text: 'one', lang: 'en' }]);
    expect(findTexts(undefined, 'zh', 'en')).toEqual([]);
  });
});

describe('a translation', () => {
  test('makes a text of one language a text of two', () => {
    expect(addTranslation('Beta decay', 'zh', 'β 衰变', 'en')).toEqual(both);
  });

  test('is added to a text of several, and wins over what is there in its language', () => {
    expect(addTranslation(both, 'de', 'Betazerfall', 'en')).toEqual({ ...both, de: 'Betazerfall' });
    expect(addTranslation({ zh: 'old' }, 'zh', 'new', 'en')).toEqual({ zh: 'new' });
  });

  test('may stand alone, and does not change what it is added to', () => {
    expect(addTranslation(undefined, 'zh', 'β 衰变', 'en')).toEqual({ zh: 'β 衰变' });
    const written = { en: 'Beta decay' };
    addTranslation(written, 'zh', 'β 衰变', 'en');
    expect(written).toEqual({ en: 'Beta decay' });
  });
});

describe('the lang attribute', () => {
  test.each([
    ['zh', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-CN', 'zh-Hans-CN'],
    ['zh-TW', 'zh-Hant-TW'],
    ['zh-HK', 'zh-Hant-HK'],
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['sr-Latn', 'sr-Latn'],
    ['ja', 'ja'],
  ])('of %s is %s', (tag, lang) => {
    expect(htmlLang(tag)).toBe(lang);
  });
});

describe('two tags', () => {
  test('name one language where only the region differs, and two where the script does', () => {
    expect(isSameLanguage('en', 'en-GB')).toBe(true);
    expect(isSameLanguage('en-US', 'en-GB')).toBe(true);
    expect(isSameLanguage('zh', 'zh-Hans')).toBe(true);
    expect(isSameLanguage('zh', 'zh-TW')).toBe(false);
    expect(isSameLanguage('en', 'de')).toBe(false);
  });
});
