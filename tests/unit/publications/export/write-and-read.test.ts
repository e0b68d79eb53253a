import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '#publications/bibtex/encoding.ts';
import { makeBibliography } from '../../../bench/make-bibliography.ts';
import { type Dialect, dialects, lostFacts, mayDiffer, readAll } from './round-trip.ts';

const fixtures = readdirSync('tests/fixtures/bibliography').map((file) => `tests/fixtures/bibliography/${file}`);
const files = [
  ...readdirSync('tests/portfolios').map((name) => `tests/portfolios/${name}/publications.bib`),
  'tests/fixtures/stress/publications.bib',
  ...fixtures,
].filter((file) => existsSync(file));
const texts = [
  ['made up', makeBibliography(400)] as const,
  ...files.map((file) => [file, decodeBytes(readFileSync(file)).text] as const),
];

describe.each(Object.keys(dialects) as Dialect[])('in %s', (dialect) => {
  test.each(texts)('the bibliography %s is the same after it was written and read again', (_, text) => {
    const lost = readAll(text).flatMap((publication) => {
      const allowed = mayDiffer(publication, dialect);
      const names = lostFacts(publication, dialect).filter((name) => !allowed.includes(name));
      return names.length > 0 ? [`${publication.key}: ${names.join(', ')}`] : [];
    });
    expect(lost).toEqual([]);
  });
});
