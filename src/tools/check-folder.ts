import type { CheckedContent, Trust } from '#checks/checked-content.ts';
import { checkContent } from '#checks/check-content.ts';
import { publicRoot } from '#tools/content-root.ts';
import { describeContent } from '#tools/count-content.ts';
import { readContent } from '#tools/read-content.ts';
import { displayFolder, type Report } from '#tools/report.ts';

/** A content folder as it was read, and what is wrong with it. */
export interface CheckedFolder {
  checked: CheckedContent;
  report: Report;
}

/** Checks a content folder. */
export function checkFolder(folder: string, trust: Trust = 'data'): Report {
  return readAndCheck(folder, trust).report;
}

/** Reads a content folder, and checks it. */
export function readAndCheck(folder: string, trust: Trust = 'data'): CheckedFolder {
  const content = readContent(folder, publicRoot);
  const { checked, problems } = checkContent(content, trust);
  return { checked, report: { folder: displayFolder(folder), problems, counts: describeContent(content) } };
}
