import { formatCount } from '#check/count-content.ts';
import type { Outcome } from '#metrics/node/outcome.ts';

/** What a run did, to be told at its end. */
export interface Run {
  /** The file as one would type it: `content/metrics.json`. */
  file: string;
  state: 'written' | 'same' | 'dry';
  outcomes: readonly Outcome[];
  /** Repositories under the name the content has and the one they have now. */
  renamed: readonly (readonly [string, string])[];
  /** How many papers have nothing to ask by. */
  withoutIds: number;
  /** What went wrong with services: `OpenAlex: after 4 tries, the connection failed`. */
  troubles: readonly string[];
}

/** The end of a run in words: what changed, what was kept and why, what nobody knows, and the counts. */
export function formatSummary(run: Run): string {
  const read = run.outcomes.filter(({ reason }) => reason === undefined);
  const changed = read.filter(({ count, before }) => count !== before);
  const doubted = run.outcomes.filter(({ isDoubted }) => isDoubted);
  const kept = run.outcomes.filter(({ reason, count }) => reason !== undefined && count !== undefined);
  const without = run.outcomes.filter(({ reason, count }) => reason !== undefined && count === undefined);
  const unknown = without.filter(({ isFailure }) => !isFailure);
  const unread = without.filter(({ isFailure }) => isFailure);
  const parts = [
    section('Changed', changed.map(formatChange)),
    section(
      'Doubted, and not written',
      doubted.map((one) => (one.count === undefined ? formatMissing(one) : formatKept(one))),
    ),
    section('Kept from before', kept.filter(isNotDoubted).map(formatKept)),
    section('Not read, and no number from before', unread.filter(isNotDoubted).map(formatMissing)),
    section('Unknown', unknown.map(formatMissing)),
    section(
      'Renamed',
      run.renamed.map(([old, name]) => `${old} is now ${name}. Write https://github.com/${name} in the content.`),
    ),
    section(
      'Services that failed',
      run.troubles.map((trouble) => `${trouble}.`),
    ),
    run.withoutIds > 0 &&
      `${formatCount(run.withoutIds, 'paper has', 'papers have')} no DOI, arXiv or PubMed number to ask by.`,
    `${formatState(run)}: ${read.length} read, ${read.length - changed.length} of them unchanged; ${kept.length} kept from before; ${unread.length} not read; ${unknown.length} unknown.`,
  ];
  return `${parts.filter((part) => part !== false).join('\n\n')}\n`;
}

const isNotDoubted = ({ isDoubted }: Outcome) => !isDoubted;

function section(heading: string, lines: readonly string[]): string | false {
  return lines.length > 0 && [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function formatState({ file, state }: Run): string {
  if (state === 'dry') return `${file} was not written, as this was a dry run`;
  return state === 'written' ? `${file} is written` : `${file} is as it was`;
}

function formatChange({ name, unit, count, before }: Outcome): string {
  return before === undefined ? `${name}: ${count} ${unit}` : `${name}: ${before} → ${count} ${unit}`;
}

function formatKept({ name, unit, count, asOf, reason }: Outcome): string {
  return `${name}: ${count} ${unit} of ${asOf}; ${reason}.`;
}

function formatMissing({ name, reason }: Outcome): string {
  return `${name}: ${reason}.`;
}
