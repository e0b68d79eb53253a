import { expect, test } from 'vitest';
import { metrics as metricsSchema } from '#metrics/metrics.ts';
import { metricsOf } from '#publications/arrange.ts';
import Citations from '#site/components/mentions/Citations.astro';
import Rank from '#site/components/mentions/Rank.astro';
import Stars from '#site/components/mentions/Stars.astro';
import Work from '#site/components/mentions/Work.astro';
import Text from '#site/components/text/Text.astro';
import type { Mentions } from '#site/mentions.ts';
import { makePublication } from '../unit/make-publication.ts';
import { draw, english, textOf } from './draw.ts';

const metrics = metricsSchema.parse({
  stars: { 'sail-sg/Adan': { count: 812, asOf: '2026-11-20' } },
  citations: { metaformer: { count: 600, approximate: true, asOf: '2026-02-05', source: 'OpenAlex' } },
  ranks: {
    'imagenet-c': { position: 2, task: 'ImageNet-C', asOf: '2026-02-05', source: 'Papers with Code' },
    among: { top: 2, task: 'ImageNet-C', asOf: '2026-02-05', source: 'Papers with Code' },
    imagenet: { task: 'ImageNet 256×256', asOf: '2026-02-05', source: 'Papers with Code' },
  },
});
const adan = makePublication('adan', {
  title: 'Adan: Adaptive Nesterov Momentum Algorithm',
  shortTitle: 'Adan',
  venue: { short: 'TPAMI' },
  versions: [{ label: 'NeurIPS' }],
  presentation: 'oral',
  awards: ['outstanding'],
  links: ['https://github.com/sail-sg/Adan'],
});
const metaformer = makePublication('metaformer', { title: 'MetaFormer', number: 3 });
const publications = new Map(
  [adan, metaformer].map((work) => [work.key, { ...work, people: [], ...metricsOf(work, metrics) }]),
);
const locals = { mentions: async (): Promise<Mentions> => ({ publications, metrics, worksLead: 'page' as const }) };

test('a work is named by its short title, linked to its page, with all its venues, awards and stars', async () => {
  const html = await draw(Work, { of: 'adan' }, locals);
  expect(html).toContain('href="/publications/adan/"');
  expect(html).toContain('title="812 stars on GitHub, read on Nov 20, 2026"');
  expect(html).toContain('href="https://github.com/sail-sg/Adan"');
  expect(textOf(html)).toMatch(/^Adan ?TPAMI & NeurIPS ?Oral ?Outstanding paper ?★ 812/);
});

test('a work of which nothing more is known has no parentheses', async () => {
  const html = await draw(
    Work,
    { of: 'metaformer' },
    { mentions: async () => ({ publications, metrics, worksLead: 'page' as const }) },
  );
  expect(html).toContain('600+ citations');
  const bare = new Map([['bare', { ...makePublication('bare', { title: 'Bare' }), people: [] }]]);
  const alone = await draw(
    Work,
    { of: 'bare' },
    { mentions: async () => ({ publications: bare, metrics, worksLead: 'page' as const }) },
  );
  expect(alone).toContain('Bare');
  expect(alone).not.toContain('class="mentions"');
});

test('stars are a number with its day, or a link to the repository when none was read yet', async () => {
  expect(textOf(await draw(Stars, { repo: 'sail-sg/Adan' }, locals))).toContain('812 stars on GitHub, read on Nov 20');
  const unread = await draw(Stars, { repo: 'NVIDIA/NeMo' }, locals);
  expect(unread).toContain('href="https://github.com/NVIDIA/NeMo"');
  expect(textOf(unread)).toBe('GitHubNVIDIA/NeMo on GitHub');
});

test('a count of citations says from where it is and of which day', async () => {
  const html = await draw(Citations, { of: 'metaformer' }, locals);
  expect(textOf(html)).toBe('600+ citationsCited 600+ times (OpenAlex, Feb 5, 2026)');
  expect(await draw(Citations, { of: 'adan' }, locals)).toBe('');
});

test('a rank is a place where one is known, and a leaderboard where none is', async () => {
  expect(textOf(await draw(Rank, { of: 'imagenet-c' }, locals))).toContain('No. 2 in ImageNet-C');
  expect(textOf(await draw(Rank, { of: 'imagenet' }, locals))).toContain('leaderboard of ImageNet 256×256');
  expect(await draw(Rank, { of: 'imagenet' }, locals)).toContain('according to Papers with Code, read on Feb 5, 2026');
});

test('a text cites a publication by its number', async () => {
  const html = await draw(Text, { text: 'As in MetaFormer [@metaformer].', locale: english }, locals);
  expect(html).toBe('<span>As in MetaFormer [<a class="cite" href="/publications/metaformer/">3</a>].</span>');
});

test('being among the first two is not the second place', async () => {
  expect(textOf(await draw(Rank, { of: 'among' }, locals))).toMatch(/^top 2 in ImageNet-C/);
  expect(textOf(await draw(Rank, { of: 'imagenet-c' }, locals))).toMatch(/^No\. 2 in ImageNet-C/);
});

test('a name leads to the work itself where the site wants it, and its page is linked beside it', async () => {
  const paper = makePublication('adan', { shortTitle: 'Adan', ids: { arxiv: '2208.06677' }, title: 'Adan: Adaptive' });
  const known = new Map([['adan', { ...paper, people: [] }]]);
  const mentions = async (): Promise<Mentions> => ({ publications: known, metrics, worksLead: 'paper' });
  const html = await draw(Work, { of: 'adan' }, { mentions });
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, url, words]) => [
    url,
    textOf(words!),
  ]);
  expect(links).toEqual([
    ['https://arxiv.org/abs/2208.06677', 'Adan'],
    ['/publications/adan/', 'details Adan'],
  ]);
});

test('a name leads where its author says', async () => {
  const html = await draw(Work, { of: 'metaformer', to: 'https://arxiv.org/abs/2111.11418#abs' }, locals);
  expect(html).toContain('href="https://arxiv.org/abs/2111.11418#abs"');
  expect(html).toContain('href="/publications/metaformer/"');
});
