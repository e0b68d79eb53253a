import { relative, resolve } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { describeContent } from '#tools/count-content.ts';
import { reportForGithub } from '#tools/report-github.ts';
import { reportAsJson } from '#tools/report-json.ts';
import { reportAsText } from '#tools/report-text.ts';

/** What a check has found, to be told in one of several ways. */
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
