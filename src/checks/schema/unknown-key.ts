import { closest } from '#lib/did-you-mean.ts';
import { type Finding, lineAt, type Subject } from './finding.ts';
import { fieldNamed } from './other-names.ts';
import { armFor, fieldsOf, isFields, schemaAt, valueAt } from './walk-schema.ts';
import { formatChoice } from './words.ts';

const mostListed = 12;

/** Says which key was meant by one that its place does not have, or which keys there are. */
export function explainUnknownKey(key: string, path: readonly PropertyKey[], subject: Subject): Finding {
  const { schema, value } = subject;
  const place = valueAt(value, path);
  const around = schemaAt(schema, value, path);
  const known = around ? Object.keys(fieldsOf(armFor(around, place))) : [];
  const unused = isFields(place) ? known.filter((name) => !Object.hasOwn(place, name)) : known;
  const other = fieldNamed(key, unused);
  const meant = closest(key, unused) ?? other ?? closest(key, known);
  const line = meant === other && meant !== undefined ? lineAt(subject, [...path, meant]) : undefined;
  return {
    path: [...path, key],
    code: 'unknown-key',
    message: `There is no field \`${key}\` here, so what it says would not appear.`,
    meant,
    hint: line
      ? `What it says goes into \`${meant}\` here, for example \`${line}\`.`
      : meant
        ? `Did you mean \`${meant}\`?`
        : hintOf(unused),
  };
}

function hintOf(unused: readonly string[]): string {
  if (!unused.length) return 'Delete it; every field that exists here is written already.';
  const more = unused.length > mostListed ? ', and others that the README lists' : '';
  return `These are free: ${formatChoice(unused.slice(0, mostListed))}${more}.`;
}
