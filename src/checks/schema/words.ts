import { isFields } from './walk-schema.ts';

const longest = 60;

/** A value as an author wrote it, short enough for a sentence: `"1957/01"`, `true`, `a list`. */
export function quoteValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isFields(value)) return 'fields with values';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value !== 'string') return `\`${String(value)}\``;
  const line = value.replace(/\s+/g, ' ');
  return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}

/** What was written, with its kind: `the number 2020`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return `the text ${quoteValue(value)}`;
  return quoteValue(value);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
  date: 'a date',
};

/** What Zod expects, in an author's words. */
export function describeKind(expected: string): string {
  return kinds[expected] ?? 'something else';
}

/** Words as a choice: `a`, `b` or `c`. */
export function formatChoice(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

const special = /^[\s{["'`@*&!|>%#?-]|: |\s#|:$|^$/;
const readOtherwise = /^([-+]?\d[\d_]*(\.\d*)?(e[-+]?\d+)?|true|false|null|~)$/i;

/** A value as one would write it in YAML, on one line. */
export function formatYaml(value: unknown, isInside = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => formatYaml(item, true)).join(', ')}]`;
  if (isFields(value))
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${formatYaml(item, true)}`)
      .join(', ')} }`;
  const written = String(value);
  const needsQuotes =
    typeof value === 'string' &&
    (special.test(written) || readOtherwise.test(written) || (isInside && /[[\]{},]/.test(written)));
  return needsQuotes ? `'${written.replaceAll("'", "''")}'` : written;
}
