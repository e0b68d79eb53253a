import { readFileSync } from 'node:fs';

/** What the first portfolio's own page says about a paper; the test input of the whole site. */
export interface SeedPublication {
  title: string;
  authors: string;
  year: number;
  /** As written there, with the award in it: `ACL 2022 (outstanding)`. */
  venue: string;
  url: string;
}

const file = new URL('../fixtures/seed-facts/chaofan-tao.json', import.meta.url);

/** The two groups of papers of the portfolio, in its order. */
export const seedGroups: { group: string; publications: SeedPublication[] }[] = JSON.parse(readFileSync(file, 'utf8'));

/** Its papers in its order. */
export const seedPublications = seedGroups.flatMap(({ publications }) => publications);
