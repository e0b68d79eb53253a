import { closest } from '#lib/did-you-mean.ts';
import { type Finding, nameOf, subjectOf } from './finding.ts';
import { describeKind, describeValue, formatChoice, formatYaml, quoteValue } from './words.ts';

/** The value is of the wrong kind: it says which kind was read and how to write the other. */
export function explainType(path: readonly PropertyKey[], expected: string[], value: unknown, line?: string): Finding {
  const isScalar = typeof value !== 'object';
  // Who wrote a number where text is wanted need not hear of the long form that the text could have.
  const short = expected.filter((kind) => !['object', 'array'].includes(kind));
  const wanted = (isScalar && short.length ? short : expected).map(describeKind).join(' or ');
  const message = `${subjectOf(path)} should be ${wanted}, but it is ${describeValue(value)}.`;
  return {
    path,
    code: 'wrong-type',
    message,
    hint: mend(expected, value) ?? (line && `Write it like this: \`${line}\`.`),
  };
}

/** The very value in the form that is wanted, where that is plain. */
function mend(expected: readonly string[], value: unknown): string | undefined {
  const wants = (...kinds: string[]) => kinds.some((kind) => expected.includes(kind));
  if (wants('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put quotes around it: \`"${String(value)}"\`.`;
  if (wants('array') && typeof value === 'string') return `Put it into a list: \`${formatYaml([value])}\`.`;
  if (wants('number', 'int') && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return `Leave out the quotes: \`${value.trim()}\`.`;
  return wants('boolean') ? 'Write `true` or `false`, without quotes.' : undefined;
}

/** More words than these are not listed in a message. */
const mostListed = 30;

/** The value is none of the fixed words of a field. */
export function explainWord(path: readonly PropertyKey[], words: string[], value: unknown, example?: string): Finding {
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  const other = example?.startsWith('{') ? ` In your own words: \`${example}\`.` : '';
  const more = words.length > mostListed ? ', and others that the README lists' : '';
  const choice = formatChoice(words.slice(0, mostListed));
  const hint = meant ? `Did you mean \`${meant}\`?` : `It can be ${choice}${more}.${other}`;
  return {
    path,
    code: 'unknown-value',
    message: `${quoteValue(value)} is none of the words for ${nameOf(path, 'this field')}.`,
    hint,
  };
}
