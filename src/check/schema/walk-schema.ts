import type { z } from 'zod';

/** The parts of Zod's schema definitions that a walk needs; each kind of schema has some of them. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: readonly z.ZodType[];
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Whether a schema is the reference or was made from it by `.meta()` and kin. */
export function isMadeFrom(schema: z.ZodType, reference: z.ZodType): boolean {
  for (let each: unknown = schema; each; each = (each as z.ZodType)._zod.parent) {
    if (each === reference) return true;
  }
  return false;
}

/** A schema and what `optional()`, `default()`, a transform and kin in it wrap, from the outside in. */
export function layersOf(schema: z.ZodType): z.ZodType[] {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

/** The innermost layer: the schema of what an author writes. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return layersOf(schema).at(-1) ?? schema;
}

/** The fields of an object schema; empty for any other. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  return definitionOf(unwrap(schema)).shape ?? {};
}

/** The schemas of a union; only itself for any other. */
export function armsOf(schema: z.ZodType): readonly z.ZodType[] {
  return definitionOf(unwrap(schema)).options ?? [schema];
}

/** Whether a value is written as fields: `key: value`. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** How well a value's outside fits a schema: 0 not at all, more for each field that the schema knows. */
function fitOf(schema: z.ZodType, value: unknown): number {
  const { type, shape, options, keyType } = definitionOf(unwrap(schema));
  if (options) return Math.max(...options.map((arm) => fitOf(arm, value)));
  if (Array.isArray(value)) return type === 'array' ? 1 : 0;
  if (!isFields(value)) return ['object', 'record', 'array'].includes(type) ? 0 : 1;
  if (shape) return 1 + Object.keys(value).filter((key) => key in shape).length;
  if (type !== 'record') return 0;
  return 1 + Object.keys(value).filter((key) => keyType?.safeParse(key).success).length;
}

/** The arm of a union an author most likely meant, judged by what was written; the schema itself if it is none. */
export function armFor(schema: z.ZodType, value: unknown): z.ZodType {
  const arms = armsOf(schema);
  if (arms.length < 2) return unwrap(schema);
  const best = arms.reduce((one, other) => (fitOf(other, value) > fitOf(one, value) ? other : one));
  return definitionOf(unwrap(best)).options ? armFor(best, value) : unwrap(best);
}

/** Whether a schema is, wraps or offers another one. */
function reaches(schema: z.ZodType, meant: z.ZodType): boolean {
  return unwrap(schema) === meant || (definitionOf(unwrap(schema)).options ?? []).some((arm) => reaches(arm, meant));
}

function childOf(schema: z.ZodType, value: unknown, key: PropertyKey): z.ZodType | undefined {
  const { shape, element, valueType } = definitionOf(armFor(schema, value));
  if (shape) return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return element ?? valueType;
}

/** The schema of one field, by its path; undefined where the schema has no such field. */
export function schemaAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const child = childOf(schema, value, key);
  return child && schemaAt(child, valueAt(value, [key]), rest);
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/**
 * Visits every written value together with the schemas that describe it, outermost first.
 * It goes no deeper than the schema does, so a value that holds itself does no harm.
 */
export function visitValues(
  schema: z.ZodType,
  value: unknown,
  visit: (schema: z.ZodType, value: unknown, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void {
  for (let each: z.ZodType | undefined = schema; each;) {
    for (const layer of layersOf(each)) visit(layer, value, path);
    const meant: z.ZodType = armFor(each, value);
    each = armsOf(each).length > 1 ? armsOf(each).find((arm) => reaches(arm, meant)) : undefined;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) step(index, item);
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) step(key, item);
  }

  function step(key: PropertyKey, item: unknown) {
    const child = childOf(schema, value, key);
    if (child) visitValues(child, item, visit, [...path, key]);
  }
}

type Issue = z.core.$ZodIssue;

/** Whether the issues say that the value as a whole is of another kind than this arm is for. */
function isOfOtherKind(issues: readonly Issue[], value: unknown): boolean {
  return issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_union' && issue.errors.every((arm) => isOfOtherKind(arm, value))) ||
        (issue.code === 'invalid_value' && typeof value !== typeof issue.values[0])),
  );
}

/** Whether an arm is for a fixed word, which says less about a value than an arm for values of its kind. */
function isForWord(issues: readonly Issue[]): number {
  return Number(issues.some(({ code, path }) => code === 'invalid_value' && path.length === 0));
}

/** How many keys an arm does not know; one that takes any language, and not this key, is meant even less. */
function countUnknownKeys(issues: readonly Issue[], value: unknown): number {
  const counts = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.length;
    if (issue.code === 'invalid_key') return 2;
    if (issue.code !== 'invalid_union' || issue.path.length > 0) return 0;
    const arms = issue.errors.filter((arm) => !isOfOtherKind(arm, value)).map((arm) => countUnknownKeys(arm, value));
    return arms.length > 0 ? Math.min(...arms) : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The issues of the arm of a union that the author most likely meant: one for the kind of value that
 * was written, with the fewest unknown keys, then the fewest issues. Empty when no arm takes such a value.
 */
export function issuesOfBestArm(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const fitting = issue.errors.filter((issues) => issues.length > 0 && !isOfOtherKind(issues, value));
  const [best] = fitting.toSorted(
    (a, b) =>
      isForWord(a) - isForWord(b) || countUnknownKeys(a, value) - countUnknownKeys(b, value) || a.length - b.length,
  );
  return best ?? [];
}

/** The fixed words that the arms of a union offer, such as `present` for the end of a period. */
export function wordsOffered(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values : []))
    .filter((word) => typeof word === 'string');
}

/** The kinds of value that the arms of a union take, in Zod's words and without repetition. */
export function kindsTaken(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const kinds = issue.errors.flat().flatMap((inner): string[] => {
    if (inner.path.length > 0) return [];
    if (inner.code === 'invalid_type') return [inner.expected];
    if (inner.code === 'invalid_union') return kindsTaken(inner);
    return inner.code === 'invalid_value' ? ['string'] : [];
  });
  return [...new Set(kinds.map((kind) => (kind === 'record' ? 'object' : kind)))];
}
