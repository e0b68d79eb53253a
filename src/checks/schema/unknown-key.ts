import { closest } from '#lib/did-you-mean.ts';
import type { Finding, Subject } from './finding.ts';
import { armFor, fieldsOf, isFields, schemaAt, valueAt } from './walk-schema.ts';
import { formatChoice } from './words.ts';

const mostListed = 12;

/** Says which key was meant by one that its place does not have, or which keys there are. */
export function explainUnknownKey(key: string, path: readonly PropertyKey[], { schema, value }: Subject): Finding {
  const place = valueAt(value, path);
  const around = schemaAt(schema, value, path);
  const known = around ? Object.keys(fieldsOf(armFor(around, place))) : [];
  const unused = isFields(place) ? known.filter((name) => !Object.hasOwn(place, name)) : known;
  const meant = closest(key, unused) ?? closest(key, known);
  return {
    path: [...path, key],
    code: 'unknown-key',
    message: `There is no field \`${key}\` here, so what it says would not appear.`,
    meant,
    hint: meant ? `Did you mean \`${meant}\`?` : hintOf(unused),
  };
}

function hintOf(unused: readonly string[]): string {
  if (!unused.length) return 'Delete it; every field that exists here is written already.';
  const more = unused.length > mostListed ? ', and others that the README lists' : '';
  return `These are free: ${formatChoice(unused.slice(0, mostListed))}${more}.`;
}
