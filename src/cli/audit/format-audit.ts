import { formatCount } from '#check/count-content.ts';
import { type Format, formatReport } from '#check/node/report.ts';
import type { Audit, AuditRow, Measure } from './audit-site.ts';

/** Writes what an audit found: the table and every breach, or all of it for programs. Nothing is printed. */
export function formatAudit(audit: Audit, folder: string, format: Format, useColour = false): string {
  const pages = audit.rows.reduce((sum, row) => sum + row.pages, 0);
  const report = formatReport(
    { folder, problems: audit.problems, counts: formatCount(pages, 'page', 'pages') },
    format,
    useColour,
  );
  if (format === 'json') return `${JSON.stringify({ ...JSON.parse(report), table: audit.rows }, null, 2)}\n`;
  return format === 'github' ? report : `${formatTable(audit.rows)}\n\n${report}`;
}

const columns = ['kind', 'pages', 'page', 'frame', 'scripts', 'fonts at once', 'in all', 'heaviest page'];

/** The table by kinds of page: what the page nearest to its limit has, and the limit. */
function formatTable(rows: readonly AuditRow[]): string {
  const lines = rows.map(({ kind, pages, page, frame, scripts, fonts, allFonts }) => [
    kind,
    String(pages),
    ...[page, frame, scripts, fonts].map(formatMeasure),
    allFonts.toLocaleString('en'),
    `/${page.path}`,
  ]);
  const widths = columns.map((name, column) => Math.max(name.length, ...lines.map((line) => line[column]!.length)));
  const isText = (column: number) => column === 0 || column === columns.length - 1;
  return [columns, ...lines]
    .map((line) =>
      line
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatMeasure({ size, limit }: Measure): string {
  return `${size.toLocaleString('en')} / ${limit.toLocaleString('en')}`;
}
