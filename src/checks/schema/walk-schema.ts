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
