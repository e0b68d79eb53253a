import { afterEach, expect, test, vi } from 'vitest';
import Text from '#site/components/text/Text.astro';
import { chinese, draw, english } from './draw.ts';

afterEach(() => vi.unstubAllEnvs());

const both = { en: 'Beta decay', zh: 'β 衰变' };

test('a text in the language of the page needs no lang attribute', async () => {
  expect(await draw(Text, { text: both, locale: chinese })).toBe('<span>β 衰变</span>');
  expect(await draw(Text, { text: 'Beta decay', locale: english })).toBe('<span>Beta decay</span>');
});

test('a text that falls back to another language says so', async () => {
  expect(await draw(Text, { text: 'Beta decay', locale: chinese })).toBe('<span lang="en">Beta decay</span>');
  expect(await draw(Text, { text: { zh: 'β 衰变' }, locale: english })).toBe('<span lang="zh-Hans">β 衰变</span>');
});

test('a text is the element and the class it is asked to be', async () => {
  expect(await draw(Text, { text: 'x', locale: english, as: 'p', class: 'lead' })).toBe('<p class="lead">x</p>');
});

test('a text that is missing is nothing', async () => {
  expect(await draw(Text, { text: undefined, locale: english, as: 'p' })).toBe('');
});

test('the Markdown of a text is drawn, and its links stand under the base path', async () => {
  vi.stubEnv('BASE_URL', '/repo/');
  expect(await draw(Text, { text: { zh: '**见** [简历](/cv/)' }, locale: chinese })).toBe(
    '<span><strong>见</strong> <a href="/repo/zh/cv/">简历</a></span>',
  );
});

test('the HTML of a text is shown as the characters it is made of', async () => {
  expect(await draw(Text, { text: '<img src=x>', locale: english })).toBe('<span>&lt;img src=x&gt;</span>');
});
