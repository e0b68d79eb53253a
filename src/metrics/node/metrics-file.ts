import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { metrics } from '#metrics/metrics.ts';
import type { Problem } from '#model/problem.ts';

/** metrics.json as it is written: what has a default may be absent. */
export type WrittenMetrics = z.input<typeof metrics>;

/** The file with the way it is laid out, which stays as it is. */
export interface MetricsFile {
  data: WrittenMetrics;
  layout: { newline: '\n' | '\r\n'; indent: string };
}

const newLayout: MetricsFile['layout'] = { newline: '\n', indent: '  ' };

/** Reads metrics.json; a file that is not there is an empty one. A problem says why it cannot be written again. */
export function readMetricsFile(path: string): MetricsFile | Problem {
  if (!existsSync(path)) return { data: {}, layout: newLayout };
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const layout: MetricsFile['layout'] = {
    newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    indent: /^[{[]\r?\n([ \t]+)"/.exec(text)?.[1] ?? newLayout.indent,
  };
  try {
    const data = JSON.parse(text) as unknown;
    if (metrics.safeParse(data).success) return { data: data as WrittenMetrics, layout };
  } catch {
    // Told below, as is JSON of another form, which the check of the content has told in full.
  }
  return {
    file: 'metrics.json',
    position: undefined,
    code: 'invalid-metrics',
    message: 'metrics.json is not JSON of the form this command writes, so writing it again would lose what it says.',
    hint: 'Mend it, or delete it: `{ "stars": {}, "citations": {} }` is enough. JSON has no comments and no comma before } or ].',
    severity: 'error',
  };
}

/** The text of metrics.json: keys in order, so that a change of one number is a change of one place. */
export function formatMetrics({ data, layout }: MetricsFile): string {
  const { stars, citations, ranks } = data;
  const ordered = { stars: stars && sortKeys(stars), citations: citations && sortKeys(citations), ranks };
  return `${JSON.stringify(ordered, null, layout.indent)}\n`.replaceAll('\n', layout.newline);
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  const order = (a: string, b: string) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => order(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
