import type { z } from 'zod';
import { armFor, fieldsOf, isFields, schemaAt, valueAt } from './walk-schema.ts';
import { formatYaml } from './words.ts';

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
