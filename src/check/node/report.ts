import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { describeContent, formatCount } from '#check/count-content.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { countProblems, groupProblems, type Problem } from '#model/problem.ts';

/** What a check has found, to be reported in one of several formats. */
export interface Report {
  /** The content folder as one would type it. */
  folder: string;
  problems: readonly Problem[];
  /** What was read, in words: `22 publications, 1 role`. */
  counts: string;
  /** What could be better although nothing is wrong, in a sentence or two. */
  hint?: string | undefined;
}

/** What is wrong with the content of a site. */
export function reportOn(site: OpenSite): Report {
  return {
    folder: displayFolder(site.project.content),
    problems: site.problems(),
    counts: describeContent(site.content()),
  };
}

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/**
 * Writes a report. Nothing is printed.
 * @param all whether the text lists each of several equal problems; the other formats always do
 */
export function formatReport(report: Report, format: Format, useColour = false, all = false): string {
  if (format === 'json') return reportAsJson(report);
  return format === 'github' ? reportForGithub(report) : reportAsText(report, useColour, all);
}

/** A folder as one would type it in the project: `content`, or a full path when it is somewhere else. */
export function displayFolder(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path.startsWith('..') || path === '' ? folder : path;
}

/** Whether a stream wants colour: a terminal that has not been asked to go without. */
export function wantsColour(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !environment.NO_COLOR;
}

/**
 * The report for GitHub Actions, which shows each line beside the file it names.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function reportForGithub({ folder, problems, counts }: Report): string {
  const lines = problems.map(({ file, position, code, message, hint, severity }) => {
    const place = position ? `,line=${position.line},col=${position.column}` : '';
    const properties = `file=${escapeProperty(`${folder}/${file}`)}${place},title=${escapeProperty(code)}`;
    return `::${severity} ${properties}::${escapeData(hint ? `${message} ${hint}` : message)}`;
  });
  const { errors, warnings } = countProblems(problems);
  const result = `${counts}: ${formatCount(errors, 'error', 'errors')} and ${formatCount(warnings, 'warning', 'warnings')}.`;
  return `${[...lines, result].join('\n')}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report for programs. A place that is not known is `null`. */
function reportAsJson({ folder, problems, counts }: Report): string {
  const listed = problems.map(({ file, position, field, code, severity, message, hint }) => ({
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    field: field ?? null,
    code,
    severity,
    message,
    hint: hint ?? null,
  }));
  return `${JSON.stringify({ folder, read: counts, ...countProblems(problems), problems: listed }, null, 2)}\n`;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** How many of the places of equal problems are named. */
const namedPlaces = 3;

/**
 * The report for people: problems by file, each with its place, its code, what is wrong and what to write. Equal ones are
 * one, with their first places and their number, unless all are wanted.
 */
function reportAsText({ folder, problems, counts, hint }: Report, useColour: boolean, all: boolean): string {
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
