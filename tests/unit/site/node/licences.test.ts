import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { shippedWorks } from '#site/licences/shipped-works.ts';
import { writeLicences } from '#site/node/licences.ts';

const text = writeLicences();
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

test('each font that is published has its licence in licenses.txt, with whose it is', () => {
  const fonts = globSync('src/**/*.{woff,woff2,ttf,otf}').map((file) => basename(file));
  const covered = shippedWorks.flatMap(({ fonts: files = [] }) => files);
  expect(fonts.length).toBeGreaterThan(1);
  expect(covered.toSorted()).toEqual(fonts.toSorted());
  expect(text).toContain(
    "Copyright 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  );
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('each package of fonts or icons is named', () => {
  const named = shippedWorks.flatMap(({ licence, from = [] }) => [
    ...from,
    ...(licence && 'package' in licence ? [licence.package] : []),
  ]);
  const packages = Object.keys(dependencies).filter((name) => /^@(?:fontsource|iconify)/.test(name));
  expect(packages.length).toBe(6);
  expect(packages.filter((name) => !named.includes(name))).toEqual([]);
});

test('each work that has a licence has all of it', () => {
  for (const { name, licence } of shippedWorks) {
    const own = text.slice(text.indexOf(name)).split('='.repeat(78))[1]?.trim();
    expect(own === '', name).toBe(licence === undefined);
  }
  for (const notice of [
    'Copyright (c) 2020, Lucide Contributors',
    'Cole\nBemis',
    'James Walsh',
    'Tailwind Labs',
    'Astro',
  ])
    expect(text).toContain(notice);
});
