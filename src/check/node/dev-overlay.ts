import { join } from 'node:path';
import { formatCount } from '#check/count-content.ts';
import { groupProblems, type Problem } from '#model/problem.ts';
import { afterAstro } from '#node/watch-content.ts';
import type { Report } from './report.ts';

/** What the overlay shows: Vite's error with the name and the title that Astro's overlay adds. */
export interface OverlayMessage {
  type: 'error';
  err: {
    name: string;
    title: string;
    message: string;
    stack: string;
    id?: string;
    plugin: string;
    loc?: { file: string; line: number; column: number };
  };
}

/** The part of Vite's hot channel that is used here. */
export interface HotChannel {
  send(message: OverlayMessage | { type: 'full-reload' }): void;
  on(event: 'connection', listener: () => void): void;
}

/** The errors of a report as one overlay; undefined when there are none, as warnings do not stop the page. */
export function overlayOf({ problems }: Pick<Report, 'problems'>, folder: string): OverlayMessage | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const path = join(folder, first.file);
  const loc = first.position && { file: path, line: first.position.line, column: first.position.column };
  const message = groupProblems(errors).map(describe).join('\n\n');
  return {
    type: 'error',
    err: {
      name: 'Vitrine',
      title: `The content has ${formatCount(errors.length, 'error', 'errors')}.`,
      message,
      stack: '',
      id: path,
      plugin: 'vitrine:check',
      ...(loc && { loc }),
    },
  };
}

function describe([first, ...others]: [Problem, ...Problem[]]): string {
  const { file, position, code, field, message, hint } = first;
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  const more = others.length > 0 ? [`And ${formatCount(others.length, 'time', 'times')} more.`] : [];
  return [`${place} ${code}${field ? ` (${field})` : ''}`, message, ...(hint ? [hint] : []), ...more].join('\n');
}

/**
 * Shows the errors of the latest report in every browser, also in those that connect later or reload,
 * and takes the overlay away once there are none.
 * @returns to be called with each new report
 */
export function showProblems(hot: HotChannel, folder: string): (report: Pick<Report, 'problems'>) => void {
  let shown: OverlayMessage | undefined;
  const send = () => {
    if (shown) hot.send(shown);
  };
  hot.on('connection', () => {
    send();
    // A page that could not be drawn for want of what is broken says so too, a fifth of a second after it has
    // arrived; what to mend is the more useful of the two.
    setTimeout(send, afterAstro);
  });
  const reload = () => hot.send({ type: 'full-reload' });
  return (report) => {
    const next = overlayOf(report, folder);
    if (next) hot.send(next);
    else if (shown) {
      reload();
      // What Astro says of a page that it drew just before the content was mended may arrive after that.
      setTimeout(() => shown ?? reload(), afterAstro);
    }
    shown = next;
  };
}
