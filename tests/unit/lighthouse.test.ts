import type { Result } from 'lighthouse';
import { expect, test } from 'vitest';
import { UsageError } from '#model/problem.ts';
import type { Route } from '../gallery/routes.ts';
import { chooseRoutes } from '../lighthouse/choose-routes.ts';
import { formatJudgement, formatSummary } from '../lighthouse/format-judgements.ts';
import { categories, type Judgement, readJudgement, youngCategory } from '../lighthouse/judgement.ts';
import { readArguments } from '../lighthouse/read-arguments.ts';

const routes: Route[] = [
  { path: 'sample/', kind: 'home', size: 40_000 },
  { path: 'sample/cv/', kind: 'cv', size: 30_000 },
  { path: 'pan-zhou/', kind: 'home', size: 50_000 },
  { path: 'pan-zhou/cv/', kind: 'cv', size: 20_000 },
];
const pathsOf = (wanted: Parameters<typeof chooseRoutes>[1]) => chooseRoutes(routes, wanted).map(({ path }) => path);

test('without words the heaviest page of each kind is asked about', () => {
  expect(readArguments([])).toBe('heaviest');
  expect(pathsOf('heaviest')).toEqual(['pan-zhou/', 'sample/cv/']);
});

test('all pages are asked about, or those whose address begins with a word', () => {
  expect(pathsOf(readArguments(['--all']) as 'all')).toHaveLength(4);
  expect(pathsOf(readArguments(['/pan-zhou/', 'sample/cv']) as string[])).toEqual([
    'sample/cv/',
    'pan-zhou/',
    'pan-zhou/cv/',
  ]);
});

test('an address that no page has, and words that contradict each other, say what to write', () => {
  expect(() => pathsOf(['chaofan/'])).toThrow(
    new UsageError('No page begins with chaofan/. Write: npm run lighthouse -- sample/'),
  );
  expect(() => readArguments(['--all', 'sample/'])).toThrow(
    new UsageError('Either all pages or those you name. Write: npm run lighthouse -- --all'),
  );
  expect(() => readArguments(['--every'])).toThrow(
    new UsageError("Unknown option '--every'. Write: npm run lighthouse -- --help"),
  );
});

/** A result with the audits that the tests need: those of a category, by their score. */
function makeResult(seoScore: number, audits: Record<string, { score: number | null; title: string }>): Result {
  const auditRefs = Object.keys(audits).map((id) => ({ id, weight: 1 }));
  return {
    categories: {
      ...Object.fromEntries([...categories, youngCategory].map((id) => [id, { score: 1, auditRefs: [] }])),
      seo: { score: seoScore, auditRefs },
    },
    audits: {
      ...audits,
      'largest-contentful-paint': { numericValue: 1508.2 },
      'total-blocking-time': { numericValue: 12.4 },
      'cumulative-layout-shift': { numericValue: 0 },
    },
  } as unknown as Result;
}

test('a score is never rounded up to 100, and every audit that took points is named', () => {
  const judgement = readJudgement(
    'sample/',
    makeResult(0.996, {
      'meta-description': { score: 0, title: 'Document does not have a meta description' },
      'link-text': { score: 1, title: 'Links have descriptive text' },
      hreflang: { score: null, title: 'Does not apply' },
    }),
  );
  expect(judgement.scores).toEqual([100, 100, 100, 99]);
  expect(judgement.faults).toEqual(['seo: Document does not have a meta description']);
});

test('a page that could not be loaded is no page with a score', () => {
  const result = { ...makeResult(1, {}), runtimeError: { code: 'NO_FCP', message: 'The page did not paint.' } };
  expect(() => readJudgement('sample/', result)).toThrow(
    'Lighthouse could not judge /sample/: The page did not paint.',
  );
});

test('a line has the scores and what took points, and says how often was asked', () => {
  const judgement: Judgement = {
    path: 'sample/cv/',
    scores: [99, 100, 100, 100],
    lcp: 1508.2,
    tbt: 140.4,
    cls: 0.0281,
    faults: ['performance: Total Blocking Time; 140 ms'],
    remarks: [],
    attempts: 3,
  };
  expect(formatJudgement(judgement)).toBe(
    [
      '    99   100   100   100    1.51 s    140 ms     0.028  /sample/cv/ (best of 3 attempts)',
      '      performance: Total Blocking Time; 140 ms',
    ].join('\n'),
  );
  expect(formatSummary([judgement], 61.2)).toBe('1 page in 61 s: 1 below 100.');
  const good = { ...judgement, scores: [100, 100, 100, 100], remarks: ['agentic-browsing: No catalogue'] };
  expect(formatSummary([good, good], 14)).toBe(
    ['2 pages in 14 s: all scores are 100.', 'Told, not asked for:', '  agentic-browsing: No catalogue (2 of 2)'].join(
      '\n',
    ),
  );
});
