import { checkContent } from '#checks/check-content.ts';
import { publicRoot } from '#tools/content-root.ts';
import { describeContent } from '#tools/count-content.ts';
import { readContent } from '#tools/read-content.ts';
import { displayFolder, type Report } from '#tools/report.ts';

/** Reads and checks a content folder. */
export function checkFolder(folder: string): Report {
  const content = readContent(folder, publicRoot);
  return { folder: displayFolder(folder), problems: checkContent(content), counts: describeContent(content) };
}
