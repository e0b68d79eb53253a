import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { coinsTitle } from '#publications/describe/coins.ts';
import { highwireTags } from '#publications/describe/highwire.ts';
import { readCoins, readTags, withBaseFields, type ZoteroItem } from './as-zotero-reads.ts';

const folder = 'tests/fixtures/stress';
const { entries } = readBibtex(readFileSync(`${folder}/publications.bib`, 'utf8'));
const publications = new Map(
  entries.map((entry) => [
    entry.key,
    joinPublication(entry.key, interpretEntry(entry).publication, undefined, ['everything']),
  ]),
);

/**
 * What Zotero's translation server (schema 29, translators of 2026-04) read of the built site: from the page of each
 * paper by `Embedded Metadata.js`, and from the list by `COinS.js`. The readers beside this file do the same with what
 * is written now.
 */
interface Read extends ZoteroItem {
  key: string;
  read: 'page' | 'list';
}
const all = readFileSync('tests/fixtures/read-by-zotero.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Read);

/** Zotero takes the hyphens within the two pages for others (`Embedded Metadata.js`, `dashRe`). */
const exceptions: Readonly<Record<string, readonly string[]>> = { magazine: ['pages'] };

function expected({ key, read: _read, ...item }: Read) {
  const fields = withBaseFields(item);
  for (const name of exceptions[key] ?? []) delete fields[name];
  return fields;
}

const withTitles = (read: 'page' | 'list') =>
  all.filter((item) => item.read === read).map((item) => ({ ...item, name: item.key }));

test('the site holds every kind of work that was read', () => {
  expect([...publications.keys()].toSorted()).toEqual(
    withTitles('page')
      .map(({ key }) => key)
      .toSorted(),
  );
  expect(publications.size).toBeGreaterThanOrEqual(30);
});

describe('the page of a paper', () => {
  test.each(withTitles('page'))('$name arrives in Zotero as $itemType', ({ name: _, ...item }) => {
    const page = `https://stress.example.org/publications/${item.key}/`;
    const tags = highwireTags(publications.get(item.key)!, page, undefined);
    expect(readTags(tags, page)).toMatchObject(expected(item));
  });
});

describe('the list', () => {
  test.each(withTitles('list'))('$name arrives in Zotero as $itemType', ({ name: _, ...item }) => {
    expect(readCoins(coinsTitle(publications.get(item.key)!))).toMatchObject(expected(item));
  });
});
