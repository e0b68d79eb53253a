import { styleText } from 'node:util';
import type { Problem } from '#lib/problem.ts';
import { formatCount } from '#tools/count-content.ts';
import { countProblems, type Report } from '#tools/report.ts';

type Style = Parameters<typeof styleText>[0];

/** The report for people: problems by file, each with its place, its code, what is wrong and what to write. */
export function reportAsText({ folder, problems, counts }: Report, useColour: boolean): string {
  const paint = (style: Style, text: string) => (useColour ? styleText(style, text, { validateStream: false }) : text);
  const files = Map.groupBy(problems, ({ file }) => file);
  const parts = [...files].map(([file, inFile]) =>
    inFile.map((problem) => formatProblem(problem, `${folder}/${file}`, paint)).join('\n'),
  );
  return `${[...parts, summary(problems, counts, paint)].join('\n\n')}\n`;
}

/** One problem on two or three lines; the place is written so that a terminal makes it a link. */
function formatProblem(
  { position, code, field, message, hint, severity }: Problem,
  file: string,
  paint: (style: Style, text: string) => string,
): string {
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const head = `${paint('bold', place)}  ${kind} ${paint('dim', code)}${field ? ` ${paint('cyan', field)}` : ''}`;
  return [head, `  ${message}`, ...(hint ? [`  ${paint('green', hint)}`] : [])].join('\n');
}

function summary(problems: readonly Problem[], counts: string, paint: (style: Style, text: string) => string): string {
  const { errors, warnings } = countProblems(problems);
  const told = [
    errors > 0 && formatCount(errors, 'error', 'errors'),
    warnings > 0 && formatCount(warnings, 'warning', 'warnings'),
  ].filter((part) => part !== false);
  const result = told.length ? told.join(' and ') : 'no problems';
  return `${counts}: ${paint(errors ? 'red' : warnings ? 'yellow' : 'green', result)}.`;
}
