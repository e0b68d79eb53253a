import { describe, expect, test } from 'vitest';
import { localizedPath, resolveFile, siteUrl, withBase } from '#model/addresses.ts';

describe('the base path', () => {
  test.each([
    ['/', '/cv/', '/cv/'],
    ['/repo/', '/cv/', '/repo/cv/'],
    ['/repo', '/cv/', '/repo/cv/'],
    ['/a/b/', '/', '/a/b/'],
  ])('%s and %s are %s', (base, path, joined) => {
    expect(withBase(base, path)).toBe(joined);
  });

  test.each(['https://example.org/', '//example.org/a.js', 'mailto:wu@example.org', '#top', 'a/b', ''])(
    'is not put before %o',
    (address) => {
      expect(withBase('/repo/', address)).toBe(address);
    },
  );
});

test('the default language has no prefix, the others have their tag', () => {
  expect(localizedPath('/cv/', 'en', 'en')).toBe('/cv/');
  expect(localizedPath('/cv/', 'zh', 'en')).toBe('/zh/cv/');
  expect(localizedPath('/', 'zh', 'en')).toBe('/zh/');
  expect(localizedPath('/cv/', 'pt-BR', 'en')).toBe('/pt-BR/cv/');
});

describe('an address as an author writes it', () => {
  const english = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
  const chinese = { ...english, lang: 'zh' };

  test.each([
    ['/', '/repo/', '/repo/zh/'],
    ['/cv/', '/repo/cv/', '/repo/zh/cv/'],
    ['/research/#parity', '/repo/research/#parity', '/repo/zh/research/#parity'],
    ['/publications/?topic=a', '/repo/publications/?topic=a', '/repo/zh/publications/?topic=a'],
    ['/publications/wu.1957/', '/repo/publications/wu.1957/', '/repo/zh/publications/wu.1957/'],
  ])('leads to the page %s in the language of the reader', (written, inEnglish, inChinese) => {
    expect(siteUrl(written, english, '/repo/')).toBe(inEnglish);
    expect(siteUrl(written, chinese, '/repo/')).toBe(inChinese);
  });

  test.each([
    ['/files/cv.pdf', '/repo/files/cv.pdf'],
    ['/files/data', '/repo/files/data'],
    ['/favicon.svg', '/repo/favicon.svg'],
    ['/files/cv.pdf#page=2', '/repo/files/cv.pdf#page=2'],
    ['/files/a.pdf?v=1.2', '/repo/files/a.pdf?v=1.2'],
  ])('leads to the file %s, which is the same in all languages', (written, address) => {
    expect(siteUrl(written, chinese, '/repo/')).toBe(address);
  });

  test('keeps the language that its author names', () => {
    expect(siteUrl('/zh/cv/', english, '/repo/')).toBe('/repo/zh/cv/');
    expect(siteUrl('/zh/cv/', chinese, '/')).toBe('/zh/cv/');
    expect(siteUrl('/zhang/', chinese, '/')).toBe('/zh/zhang/');
  });

  test.each(['https://example.org/cv/', 'mailto:wu@example.org', '#openings', '//example.org/cv/', './a.pdf'])(
    'stays %s when it leads elsewhere',
    (written) => {
      expect(siteUrl(written, chinese, '/repo/')).toBe(written);
    },
  );
});

describe('a file named from another one', () => {
  test.each([
    ['profile.mdx', './portrait.jpg', 'portrait.jpg'],
    ['research/parity.mdx', './figure.png', 'research/figure.png'],
    ['research/parity.mdx', '../b.png', 'b.png'],
    ['research/parity.mdx', '../pictures/b.png', 'pictures/b.png'],
    ['profile.mdx', './吴健雄.jpg', '吴健雄.jpg'],
    ['profile.mdx', './my portrait.jpg', 'my portrait.jpg'],
    ['profile.mdx', './my%20portrait.jpg', 'my portrait.jpg'],
    ['profile.mdx', './100%.png', '100%.png'],
  ])('from %s, %s is %s', (from, relative, file) => {
    expect(resolveFile(from, relative)).toBe(file);
  });
});
