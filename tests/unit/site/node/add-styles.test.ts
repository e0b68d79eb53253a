import { expect, test } from 'vitest';
import { addStyles } from '#site/node/add-styles.ts';

const sheets = [
  { shows: /<table/, css: 'table{}' },
  { shows: /<figure/, css: 'figure{}' },
  { shows: /<math/, anywhere: true as const, css: 'math{}' },
];
const page = (main: string) => `<head><style>@layer a;</style></head><body>${main}</body>`;
const stylesOf = (main: string) => /<\/style>(?:<style>(.*?)<\/style>)?/.exec(addStyles(page(main), sheets))?.[1];

test('a page has the styles of what its bodies and figures have, after the order of the layers', () => {
  expect(stylesOf('<div class="prose"><div>x</div><table></table></div>')).toBe('table{}');
  expect(stylesOf('<div class="prose">x</div><figure class="figure"></figure>')).toBe('figure{}');
  expect(stylesOf('<h1><math></math></h1>')).toBe('math{}');
});

test('a page with none of it stays as it is', () => {
  const html = page('<div class="prose"><div>x</div></div><table></table><figure class="citation"></figure>');
  expect(addStyles(html, sheets)).toBe(html);
});
