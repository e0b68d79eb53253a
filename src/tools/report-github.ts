import { formatCount } from '#tools/count-content.ts';
import { countProblems } from '#lib/problem.ts';
import type { Report } from '#tools/report.ts';

/**
 * The report for GitHub Actions, which shows each line beside the file it names.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportForGithub({ folder, problems, counts }: Report): string {
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
