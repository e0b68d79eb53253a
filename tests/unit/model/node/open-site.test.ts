import { describe, expect, test } from 'vitest';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

const open = (yaml: string, url?: string) => openFolder(contentFolder({ 'site.yaml': yaml }), { url });

describe('the address of the site', () => {
  test.each([
    ['https://wu.example.org', 'https://wu.example.org', '/'],
    ['https://wu.example.org/', 'https://wu.example.org', '/'],
    ['https://user.github.io/repo', 'https://user.github.io', '/repo/'],
    ['https://user.github.io/repo/', 'https://user.github.io', '/repo/'],
    ['http://localhost:8080/a/b/', 'http://localhost:8080', '/a/b/'],
  ])('%s is the origin %s and the base path %s', (url, origin, base) => {
    expect(open(`url: ${url}\n`).address).toEqual({ origin, base });
  });

  test('is the one of VITRINE_URL where it is set', () => {
    const site = open('url: https://wu.example.org\nlanguages: [en, zh]\n', 'https://user.github.io/fork');
    expect(site.address).toEqual({ origin: 'https://user.github.io', base: '/fork/' });
    expect(site.languages).toEqual(['en', 'zh']);
  });

  test('of VITRINE_URL that is none is told in words', () => {
    const site = open('url: https://wu.example.org\n', 'user.github.io/fork');
    expect(() => site.address).toThrow(/VITRINE_URL.*user\.github\.io\/fork.*https:\/\//);
  });
});

test('the languages are those of site.yaml, the default first', () => {
  expect(open('url: https://wu.example.org\nlanguages: [zh, en, pt-BR]\n').languages).toEqual(['zh', 'en', 'pt-BR']);
});

test.each(['', 'url: nowhere\n', 'url: [\n'])('a site.yaml without an address, %o, gives a stand-in', (yaml) => {
  expect(open(yaml).address).toEqual({ origin: 'http://localhost', base: '/' });
  expect(open(yaml).languages).toEqual(['en']);
});

test('a mistake elsewhere in site.yaml changes neither the address nor the languages', () => {
  const site = open('url: https://a.org/b/\nlanguages: [en, zh]\naccent: red\n');
  expect(site.address).toEqual({ origin: 'https://a.org', base: '/b/' });
  expect(site.languages).toEqual(['en', 'zh']);
});

test('a site.yaml that is not there gives a stand-in too', () => {
  expect(openFolder(contentFolder({})).address.base).toBe('/');
});
