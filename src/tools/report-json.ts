import { countProblems } from '#lib/problem.ts';
import type { Report } from '#tools/report.ts';

/** The report for programs. A place that is not known is `null`. */
export function reportAsJson({ folder, problems, counts }: Report): string {
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
