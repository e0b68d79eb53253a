import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { fieldsOf } from './walk-schema.ts';

/** Says more about an unknown key of a translation file when the original may have it. */
export function explainUntranslatable(finding: Finding, original: z.ZodType): Finding {
  const key = String(finding.path[0]);
  if (finding.code !== 'unknown-key' || finding.path.length !== 1 || !Object.hasOwn(fieldsOf(original), key))
    return finding;
  return {
    ...finding,
    message: `\`${key}\` is not text to translate; the original file says it for all languages.`,
    hint: `Delete it here. Texts inside it are translated in the original file: { en: …, zh: … }.`,
  };
}
