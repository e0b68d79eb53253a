import { modes } from './modes.ts';
import type { Reading } from './read-pages.ts';

const formatNumber = (count: number) => count.toLocaleString('en');
const formatCount = (count: number, what: string) => `${formatNumber(count)} ${what}${count === 1 ? '' : 's'}`;

/** A site as a line, with everything that axe found on its pages under it. */
export function formatSite(site: string, readings: readonly Reading[], seconds: number): string {
  const faults = findFaults(readings);
  const pages = formatCount(countPages(readings), 'page').padStart(9);
  const found = faults.length === 0 ? 'nothing found' : `${formatNumber(faults.length)} found`;
  const line = `${site.padEnd(14)} ${pages} × ${modes.length} modes ${`${Math.round(seconds)} s`.padStart(6)}  ${found}`;
  return [line, ...faults.map(formatFault)].join('\n');
}

/**
 * What was read and found in all.
 * @param pages how many pages should have been read
 * @throws When a page was not read in every mode, so that no silence is taken for praise.
 */
export function formatSummary(readings: readonly Reading[], pages: number, seconds: number): string {
  const wanted = pages * modes.length;
  const made = new Set(readings.map(({ path, mode }) => `${mode} ${path}`)).size;
  if (made !== wanted || wanted === 0) throw new Error(`${made} of ${wanted} readings were made.`);
  const rules = readings.reduce((sum, reading) => sum + reading.rules, 0);
  const names = modes.map(({ name }) => name).join('; ');
  const what = `${formatCount(pages, 'page')} in ${modes.length} modes (${names}) in ${Math.round(seconds)} s`;
  const faults = findFaults(readings).length;
  const found = faults === 0 ? 'axe found nothing' : `axe found ${formatCount(faults, 'fault')}`;
  return `${what}: rules applied ${formatNumber(rules)} times, and ${found}.`;
}

interface Fault {
  path: string;
  rule: string;
  element: string;
  advice: string;
  /** The modes in which it is one. */
  modes: string[];
}

/** What is the same in several modes of a page is one fault. */
function findFaults(readings: readonly Reading[]): Fault[] {
  const single = readings.flatMap(({ path, mode, violations }) =>
    violations.map((violation) => ({ ...violation, path, mode })),
  );
  const same = Map.groupBy(single, ({ path, rule, element, advice }) => [path, rule, element, advice].join('\n'));
  return [...same.values()].map((all) => ({ ...all[0]!, modes: all.map(({ mode }) => mode) }));
}

function formatFault({ path, rule, element, advice, modes: where }: Fault): string {
  return [`  /${path} (${where.join('; ')})`, `    ${rule}: ${element}`, ...advice.split('\n').map(indent)].join('\n');
}

const indent = (line: string) => `      ${line}`;

function countPages(readings: readonly Reading[]): number {
  return new Set(readings.map(({ path }) => path)).size;
}
