import { isPerfect, type Judgement } from './judgement.ts';

const columns = ['perf', 'a11y', 'best', 'seo', 'LCP', 'TBT', 'CLS'];

/** The names of the columns. Lines are printed as they come, since a page takes seconds. */
export const header = `${columns.map((name, index) => name.padStart(widthOf(index))).join('')}  page`;

/** One page as a line of the table, with what took points under it. */
export function formatJudgement(judgement: Judgement): string {
  const { path, scores, lcp, tbt, cls, faults, attempts } = judgement;
  const cells = [...scores.map(String), `${(lcp / 1000).toFixed(2)} s`, `${Math.round(tbt)} ms`, cls.toFixed(3)];
  const note = attempts > 1 ? ` (best of ${attempts} attempts)` : '';
  const line = `${cells.map((cell, index) => cell.padStart(widthOf(index))).join('')}  /${path}${note}`;
  return [line, ...faults.map((fault) => `      ${fault}`)].join('\n');
}

/** What all pages come to, and what the young category remarks on, each remark once. */
export function formatSummary(judgements: readonly Judgement[], seconds: number): string {
  const bad = judgements.filter((judgement) => !isPerfect(judgement));
  const pages = judgements.length === 1 ? '1 page' : `${judgements.length} pages`;
  const counts = Map.groupBy(
    judgements.flatMap(({ remarks }) => remarks),
    (remark) => remark,
  );
  const remarks = [...counts].map(([remark, { length }]) => `  ${remark} (${length} of ${judgements.length})`);
  return [
    `${pages} in ${Math.round(seconds)} s: ${bad.length === 0 ? 'all scores are 100.' : `${bad.length} below 100.`}`,
    ...(remarks.length > 0 ? ['Told, not asked for:', ...remarks] : []),
  ].join('\n');
}

function widthOf(index: number): number {
  return index < 4 ? 6 : 10;
}
