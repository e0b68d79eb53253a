import { readFileSync } from 'node:fs';

/** The facts that a portfolio's original states, taken from that original and not from our content files. */
export interface SeedFacts {
  'zhongzhu-zhou': {
    roles: {
      /** Unit and organisation, as far as they are named. */
      organization: string[];
      /** `Mar 2024 - Present` */
      dates: string;
      positions: string[];
      places: string[];
      /** An affiliation where the original's is recorded; empty where it has none. */
      advisors: { name: string; affiliation?: string }[];
      /** Bullets that belong to no project. */
      notes: number;
      groups?: { title: string; projects: number; notes: number }[];
      /** In its order, with the numbers that stand in each of its contributions. */
      projects: { title: string; numbers: string[][] }[];
    }[];
    otherProjects: { title: string; dates: string; place?: string; bullets: number }[];
    /** Chips by the project that has them, each address as far as it is known. */
    links: { project: string; links: { label: string; url: string }[] }[];
    qualifiedLinks: string[];
    /** By country and region. */
    places: { en: string; zh?: string }[][];
  };
  'pan-zhou': {
    topics: { title: string; areas: { title: string; leaves: SeedLeaf[] }[]; leaves?: SeedLeaf[] }[];
    /** Every address, in its order. */
    links: string[];
    /** One for each badge, in its order. */
    starredRepositories: string[];
  };
  'anhao-zhao': {
    /** `2025.11` */
    newsMonths: string[];
    publications: {
      title: string;
      /** With `*` for equal contribution and `†` for the corresponding author. */
      authors: string;
      venue: string;
      track?: string;
      year: number;
      link: string;
      code: string;
    }[];
    citations: { text: string; url: string }[];
    service: string[];
  };
  'chaofan-lin': {
    courses: string[];
    honors: { category: string; honors: SeedHonor[] }[];
    roles: {
      organization: string;
      unit: string;
      dates: [string, string];
      topic: string;
      advisors: string[];
      bullets: number;
    }[];
    teaching: { title: string; institution: string; term: string; instructors: string[] }[];
    skills: { label: string; items: string }[];
  };
}

interface SeedLeaf {
  title: string;
  works: { name: string; url: string; venues: string[]; award?: string; citations?: string }[];
}

interface SeedHonor {
  title: string;
  years: number[];
  highlight?: boolean;
  note?: string;
}

/** Reads the facts of a portfolio's original. */
export function readSeedFacts<Name extends keyof SeedFacts>(name: Name): SeedFacts[Name] {
  return JSON.parse(readFileSync(new URL(`../fixtures/seed-facts/${name}.json`, import.meta.url), 'utf8'));
}

/** The text without what typesetting may change: case, spaces, punctuation and the shape of quotes and dashes. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What identifies an address: arXiv and OpenReview have several for one paper. */
export function identityOf(url: string): string {
  const arxiv = url.match(/arxiv\.org\/(?:abs|pdf)\/(\d+\.\d+)/);
  if (arxiv && !url.includes('#')) return `arXiv ${arxiv[1]}`;
  const openReview = url.match(/openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/);
  return openReview ? `OpenReview ${openReview[1]}` : url.replace(/\/$/, '');
}
