import { styleText } from 'node:util';

import { formatCount } from '#tools/count-content.ts';
import { countProblems, groupProblems, type Problem } from '#lib/problem.ts';
import type { Report } from '#tools/report.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** How many of the places of equal problems are named. */
const namedPlaces = 3;

/**
 * The report for people: problems by file, each with its place, its code, what is wrong and what to write. Equal ones are
 * one, with their first places and their number, unless all are wanted.
 */
export function reportAsText({ folder, problems, counts, hint }: Report, useColour: boolean, all: boolean): string {
  const paint: Paint = (style, text) => (useColour ? styleText(style, text, { validateStream: false }) : text);
  const groups = all ? problems.map((problem): [Problem] => [problem]) : groupProblems(problems);
  const files = Map.groupBy(groups, ([{ file }]) => file);
  const parts = [...files.values()].map((inFile) =>
    inFile
      .map(([first, ...others]) =>
        [formatProblem(first, folder, paint), ...formatOthers(others, folder, paint)].join('\n'),
      )
      .join('\n'),
  );
  const end = hint ? [paint('dim', hint)] : [];
  return `${[...parts, summary(problems, counts, paint), ...end].join('\n\n')}\n`;
}

/** One problem on two or three lines; the place is written so that a terminal makes it a link. */
function formatProblem(problem: Problem, folder: string, paint: Paint): string {
  const { code, field, message, hint, severity } = problem;
  const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const place = paint('bold', placeOf(problem, folder));
  const head = `${place}  ${kind} ${paint('dim', code)}${field ? ` ${paint('cyan', field)}` : ''}`;
  return [head, `  ${message}`, ...(hint ? [`  ${paint('green', hint)}`] : [])].join('\n');
}

/** How often a problem occurs again, and where first. */
function formatOthers(others: readonly Problem[], folder: string, paint: Paint): string[] {
  if (others.length === 0) return [];
  const places = others.slice(0, namedPlaces - 1).map((other) => placeOf(other, folder));
  const more = others.length - places.length;
  const list =
    more > 0 ? `${places.join(', ')} and ${more.toLocaleString('en')} more (--all lists them)` : places.join(', ');
  return [paint('dim', `  Also at ${list}.`)];
}

function placeOf({ file, position }: Problem, folder: string): string {
  return position ? `${folder}/${file}:${position.line}:${position.column}` : `${folder}/${file}`;
}

function summary(problems: readonly Problem[], counts: string, paint: Paint): string {
  const { errors, warnings } = countProblems(problems);
  const found = [
    errors > 0 && formatCount(errors, 'error', 'errors'),
    warnings > 0 && formatCount(warnings, 'warning', 'warnings'),
  ].filter((part) => part !== false);
  const result = found.length ? found.join(' and ') : 'no problems';
  return `${counts}: ${paint(errors ? 'red' : warnings ? 'yellow' : 'green', result)}.`;
}
