import { expect, test } from 'vitest';
import { findImpurities } from '../architecture/find-impurities.ts';
import { findModule, parseImports } from '../architecture/imports.ts';

test('finds every way to import, and tells types from values', () => {
  const code = `
    import { z } from 'zod';
    import './a.css';
    import type { A } from '#schemas/a.ts';
    import { type B } from './b.ts';
    import c, { type D } from './c.ts';
    export * from './e.ts';
    export type { F } from './f.ts';
    type G = import('./g.ts').G;
    const h = await import('./h.ts');
    const i = import.meta.glob('./i/*.ts');
  `;
  expect(parseImports(code).map(({ specifier, isType }) => [specifier, isType])).toEqual([
    ['zod', false],
    ['./a.css', false],
    ['#schemas/a.ts', true],
    ['./b.ts', true],
    ['./c.ts', false],
    ['./e.ts', false],
    ['./f.ts', true],
    ['./g.ts', true],
    ['./h.ts', false],
    ['./i/*.ts', false],
  ]);
});

test.each([
  ['#text/dates.ts', 'text/dates.ts'],
  ['../../model/schema/date.ts', 'model/schema/date.ts'],
  ['./tree.ts', 'text/body/tree.ts'],
  ['../../../content/site.yaml', undefined],
  ['node:fs', undefined],
  ['astro/loaders', undefined],
])('from text/body/shape.ts, %s leads to %s', (specifier, file) => {
  expect(findModule(specifier, 'text/body/shape.ts')).toBe(file);
});

test('finds the clock, chance, the terminal and the network, and leaves dates and names alone', () => {
  const code = `
    console.log(1); process.env['X']; Date.now(); new Date(); Math.random(); fetch('x');
    new Date(2020, 1); const a = { process: 1, window: 2 }; a.process; Date.UTC(2020);
  `;
  expect(findImpurities(code)).toEqual([
    'console.log',
    'process.env',
    'Date.now',
    'new Date()',
    'Math.random',
    "fetch('x')",
  ]);
});
