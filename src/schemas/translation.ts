import { z } from 'zod';
import { text } from './text.ts';

/** Finds what `optional()`, `default()` and kin wrap, noting on the way whether it is marked `localized`. */
function isLocalized(schema: z.ZodType): boolean {
  if (schema.meta()?.localized === true) return true;
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? isLocalized(inner) : false;
}

function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return true;
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? isList(inner) : false;
}

/**
 * The front matter a translation file (`name.zh.mdx`) may have: the localized fields of the entry,
 * as plain text in the language of the file.
 */
export function translationOf(schema: z.ZodObject): z.ZodObject {
  const fields = Object.entries(schema.shape).filter(([, field]) => isLocalized(field as z.ZodType));
  return z.strictObject(
    Object.fromEntries(
      fields.map(([name, field]) => [name, (isList(field as z.ZodType) ? z.array(text) : text).optional()]),
    ),
  );
}

/** The front matter of some translation file; which fields it may have depends on what it translates. */
export const anyTranslation = z.record(z.string(), z.unknown());
