import type { z } from 'zod';
import { armFor, fieldsOf, isFields, schemaAt, valueAt } from './walk-schema.ts';

/** What is wrong with one field, before it is given a place in a file. */
export interface Finding {
  path: readonly PropertyKey[];
  code: 'unknown-key' | 'missing-value' | 'wrong-type' | 'unknown-value' | 'invalid-value';
  message: string;
  hint?: string | undefined;
  /** For an unknown key: the key that was meant. */
  meant?: string | undefined;
}

/** The schema and the value as a whole, in which an issue's path leads to a field. */
export interface Subject {
  schema: z.ZodType;
  value: unknown;
}

/** The field within a sentence: `title`, or the item of a list it stands in. */
export function nameOf(path: readonly PropertyKey[], none = 'this entry'): string {
  const key = path.at(-1);
  if (typeof key === 'string') return `\`${key}\``;
  const list = path.findLast((step) => typeof step === 'string');
  return key === undefined ? none : list === undefined ? 'this item' : `an item of \`${String(list)}\``;
}

/** The field at the beginning of a sentence. */
export function subjectOf(path: readonly PropertyKey[]): string {
  const name = nameOf(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An example from the schema's own description, as YAML; of the items if the path leads into a list. */
export function exampleAt({ schema, value }: Subject, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, value, path);
  const arm = found && armFor(found, valueAt(value, path));
  const examples = found?.meta()?.examples ?? arm?.meta()?.examples ?? (arm && composeExample(arm));
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  return formatYaml(typeof path.at(-1) === 'number' ? (examples.find(isFields) ?? examples[0]) : examples[0]);
}

/** An example of fields from those of each field that has to be there. */
function composeExample(schema: z.ZodType): unknown[] | undefined {
  const fields = Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const examples = field.meta()?.examples;
    return Array.isArray(examples) && !field.safeParse(undefined).success ? [[key, examples[0] as unknown]] : [];
  });
  return fields.length > 0 ? [Object.fromEntries(fields)] : undefined;
}

/** The example as a whole line to write: `title: Parity`. */
export function lineAt(subject: Subject, path: readonly PropertyKey[]): string | undefined {
  const example = exampleAt(subject, path);
  const key = path.at(-1);
  return example === undefined || typeof key !== 'string' ? example : `${key}: ${example}`;
}

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
