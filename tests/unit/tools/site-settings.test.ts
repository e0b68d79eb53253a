import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSiteSettings } from '#tools/site-settings.ts';
import { contentFolder } from './content-folder.ts';

beforeEach(() => vi.stubEnv('VITRINE_URL', ''));
afterEach(() => vi.unstubAllEnvs());

const read = (yaml: string) => readSiteSettings(contentFolder({ 'site.yaml': yaml }));

describe('the address of the site', () => {
  test.each([
    ['https://wu.example.org', 'https://wu.example.org', '/'],
    ['https://wu.example.org/', 'https://wu.example.org', '/'],
    ['https://user.github.io/repo', 'https://user.github.io', '/repo/'],
    ['https://user.github.io/repo/', 'https://user.github.io', '/repo/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080', '/a/b/'],
  ])('%s is the origin %s and the base path %s', (url, origin, base) => {
    expect(read(`url: ${url}\n`)).toEqual({ origin, base, languages: ['en'] });
  });

  test('is the one of VITRINE_URL where it is set', () => {
    vi.stubEnv('VITRINE_URL', 'https://user.github.io/fork');
    expect(read('url: https://wu.example.org\nlanguages: [en, zh]\n')).toEqual({
      origin: 'https://user.github.io',
      base: '/fork/',
      languages: ['en', 'zh'],
    });
  });

  test('of VITRINE_URL that is none is told in words', () => {
    vi.stubEnv('VITRINE_URL', 'user.github.io/fork');
    expect(() => read('url: https://wu.example.org\n')).toThrow(/VITRINE_URL.*user\.github\.io\/fork.*https:\/\//);
  });
});

test('the languages are those of site.yaml, the default first', () => {
  expect(read('url: https://wu.example.org\nlanguages: [zh, en, pt-BR]\n').languages).toEqual(['zh', 'en', 'pt-BR']);
});

test.each(['', 'url: nowhere\n', 'url: https://a.org\naccent: red\n', 'url: [\n'])(
  'a site.yaml that cannot be read, %o, gives a stand-in: the check tells what is wrong',
  (yaml) => {
    expect(read(yaml)).toEqual({ origin: 'http://localhost', base: '/', languages: ['en'] });
  },
);

test('a site.yaml that is not there gives a stand-in too', () => {
  expect(readSiteSettings(contentFolder({})).base).toBe('/');
});
