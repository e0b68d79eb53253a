import { expect, test } from 'vitest';
import { researchTheme } from '#model/schema/research.ts';
import ThemeSection from '#site/components/research/ThemeSection.astro';
import { draw, english, textOf } from './draw.ts';

const theme = (title: string, fields: object = {}, children: object[] = []) => ({
  id: title.toLowerCase(),
  data: researchTheme.parse({ title, ...fields }),
  body: undefined,
  works: [],
  mentioned: [],
  children,
});

test('themes are numbered where the author numbers them, each level in its own way', async () => {
  const leaves = [theme('Optimizers', { folded: true })];
  const areas = [theme('Training', {}, leaves), theme('Inference')];
  const drawn = await draw(ThemeSection, {
    theme: theme('Efficiency', { numbering: 'a)' }, areas),
    locale: english,
    depth: 0,
    number: '1)',
  });
  const titles = [...drawn.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/gs)].map(([, words]) => textOf(words!));
  expect(titles).toEqual(['1) Efficiency', 'a) Training', 'Optimizers', 'b) Inference']);
});
