import { expect, test } from 'vitest';
import Places from '#site/components/experience/Places.astro';
import { chinese, draw, english, textOf } from './draw.ts';

const kyoto = { name: { en: 'Kyoto', zh: '京都' }, country: 'JP', lat: 35.01, lng: 135.77 };
const tokyo = { name: { en: 'Tokyo', zh: '东京' }, country: 'JP', lat: 35.68, lng: 139.69 };
const honolulu = { name: 'Honolulu', country: 'US', lat: 21.31, lng: -157.86 };
const noted = { ...tokyo, start: '1983', note: { en: 'Nishina Memorial Lecture', zh: '仁科纪念讲演' } };
const unknown = { name: 'Nara', country: 'JP' };

test('the map has a dot with a name for each place, where the place lies', async () => {
  const html = await draw(Places, { places: [kyoto, honolulu], locale: english });
  const dots = [...html.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*> ?<title>([^<]*)<\/title>/g)];
  expect(dots.map(([, x, y, name]) => [Number(x), Number(y), name])).toEqual([
    // 305.77° east of the Bering Strait, 54.99° south of the pole; half a degree is one.
    [611.54, 109.98, 'Kyoto, Japan'],
    [24.28, 137.38, 'Honolulu, United States'],
  ]);
  expect(html).toContain('role="img" aria-label="Map of the places"');
});

test('the list has every place once, by country, with counts that nobody typed', async () => {
  const html = await draw(Places, { places: [kyoto, honolulu, noted], locale: english });
  expect(textOf(html)).toContain('3 places, 2 countries and regions');
  expect([...html.matchAll(/<dt[^>]*>([^<]*)<\/dt>/g)].map(([, country]) => country)).toEqual([
    'Japan',
    'United States',
  ]);
  const items = [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item]) => textOf(item!.replaceAll('<', ' <')));
  expect(items).toEqual(['Kyoto', 'Tokyo 1983: Nishina Memorial Lecture', 'Honolulu']);
});

test('names and countries are in the language of the reader', async () => {
  const html = await draw(Places, { places: [kyoto], locale: chinese });
  expect(html).toContain('<title>京都，日本</title>');
  expect(textOf(html)).toContain('1 个地点，1 个国家和地区');
});

test('an item of the list knows its dot, also after a place without one', async () => {
  const html = await draw(Places, { places: [unknown, kyoto], locale: english });
  expect([...html.matchAll(/<li(?: data-stop="(\d+)")?>/g)].map(([, stop]) => stop)).toEqual([undefined, '0']);
  expect(html.match(/<circle/g)).toHaveLength(1);
});

test('places of which nobody knows where they lie are a list without a globe', async () => {
  const html = await draw(Places, { places: [unknown], locale: english });
  expect(html).not.toMatch(/<svg|<canvas|<script/);
  expect(textOf(html)).toContain('Nara');
});

test('a country that is a place is named once', async () => {
  const html = await draw(Places, {
    places: [{ name: 'Singapore', country: 'SG', lat: 1.35, lng: 103.82 }],
    locale: english,
  });
  expect(html).toContain('<title>Singapore</title>');
});

test('the controls are buttons with names, hidden until the script shows them', async () => {
  const html = await draw(Places, { places: [kyoto, honolulu], locale: english });
  expect(html).toMatch(/<div class="globe-controls[^"]*" hidden>/);
  expect(html).toMatch(/<div class="globe-view"[^>]* hidden> ?<canvas>/);
  const labels = [...html.matchAll(/<button type="button"[^>]* aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels).toEqual(['Previous place', 'Next place', 'Zoom out', 'Zoom in', 'Turn by itself']);
});
