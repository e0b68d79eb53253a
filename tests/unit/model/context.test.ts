import { describe, expect, test } from 'vitest';
import { contextOf, surroundingsOf } from '#model/context.ts';
import { makePublication } from '../make-publication.ts';

const english = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
const chinese = { ...english, lang: 'zh' };
const address = { origin: 'https://a.org', base: '/repo/' };
const papers = [makePublication('wu1957', { title: 'Parity', authors: ['C. S. Wu'], issued: '1957' })];

describe('what is written away from the pages', () => {
  const context = contextOf(chinese, address, papers);

  test('has the language of its readers, with its words', () => {
    expect(context).toMatchObject(chinese);
    expect(context.words.languageName).toBe('中文');
  });

  test('knows the home page in the default language, and files, which are in none', () => {
    expect(context.home).toBe('https://a.org/repo/');
    expect(context.fileUrl('/feed.xml')).toBe('https://a.org/repo/feed.xml');
  });

  test.each([
    ['/', 'https://a.org/repo/zh/'],
    ['/research/', 'https://a.org/repo/zh/research/'],
    ['/files/thesis.pdf', 'https://a.org/repo/files/thesis.pdf'],
    ['@wu1957', 'https://a.org/repo/zh/publications/wu1957/'],
    ['#talks', 'https://a.org/repo/zh/#talks'],
    ['https://b.org', 'https://b.org/'],
    ['https://b.org/论文', 'https://b.org/%E8%AE%BA%E6%96%87'],
    ['mailto:wu@example.org', 'mailto:wu@example.org'],
    ['javascript:alert(1)', 'https://a.org/repo/zh/#'],
    ['https://', 'https://'],
  ])('has for %s the address %s', (written, full) => {
    expect(context.resolveUrl(written)).toBe(full);
  });

  test('may stand on another page than the first', () => {
    expect(contextOf(chinese, address, [], '/cv/').resolveUrl('#talks')).toBe('https://a.org/repo/zh/cv/#talks');
  });

  test('calls a paper what the pages call it, and what is none by its key', () => {
    expect([context.labelOf('wu1957'), context.labelOf('lee1956')]).toEqual(['Wu 1957', 'lee1956']);
  });
});

test('on a page addresses are paths under the base, and full ones are as they are written', () => {
  const { resolveUrl } = surroundingsOf(english, '/repo/', undefined);
  expect(['/cv/', '@wu1957', '#talks', 'https://b.org'].map(resolveUrl)).toEqual([
    '/repo/cv/',
    '/repo/publications/wu1957/',
    '#talks',
    'https://b.org',
  ]);
});
