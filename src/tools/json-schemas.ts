import { z } from 'zod';
import { folders, lists, schemas, singles } from '#schemas/collections.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The content files that a schema is for, as editors match them. */
export function filesOf(name: string): string {
  if (name in folders) return `${name}/*.mdx`;
  if (name in singles) return `${name}.mdx`;
  return ['metrics', 'coordinates'].includes(name) ? `${name}.json` : `${name}.yaml`;
}

/**
 * A JSON Schema for each kind of content file: what VS Code completes and checks while one types.
 * Those of MDX files describe the front matter.
 */
export function jsonSchemas(): Map<string, JsonSchema> {
  const all = Object.entries(schemas).map(([name, schema]): [string, JsonSchema] => {
    const whole = name in lists ? z.array(schema) : schema;
    const made = z.toJSONSchema(whole, { target: 'draft-7', io: 'input', unrepresentable: 'any', override: adjust });
    return [name, { ...made, title: filesOf(name) }];
  });
  return new Map(all);
}

/**
 * Takes out what is ours or says nothing (the mark for translations, the bounds of every integer),
 * and puts back the examples that Zod leaves out where a value is transformed.
 */
function adjust({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  delete jsonSchema.localized;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (zodSchema._zod.def.type === 'date') jsonSchema.type = 'string';
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (Array.isArray(examples)) jsonSchema.examples = examples;
}
