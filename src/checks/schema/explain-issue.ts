import type { z } from 'zod';
import { closest } from '#lib/did-you-mean.ts';
import { issuesOfBestArm, kindsTaken, wordsOffered } from './best-arm.ts';
import { explainUnknownKey } from './unknown-key.ts';
import { armFor, isFields, schemaAt, valueAt } from './walk-schema.ts';
import { describeKind, describeValue, formatChoice, formatYaml, quoteValue } from './words.ts';

type Issue = z.core.$ZodIssue;

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

/** Says in an author's words what a Zod issue means. Judged by its code, never by its text. */
export function explainIssue(issue: Issue, subject: Subject): Finding[] {
  const { path } = issue;
  const value = valueAt(subject.value, path);
  const name = nameOf(path);
  const example = exampleAt(subject, path);

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknownKey(key, path, subject));
  if ((value === undefined || value === null) && issue.code !== 'custom') {
    const message = value === undefined ? `${name} is missing.` : `${name} has no value.`;
    const hint = example === undefined ? undefined : `Write one, for example ${example}.`;
    return [{ path, code: 'missing-value', message, hint }];
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, value, subject);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const said = issue.issues.map((inner) => inner.message).find((message) => message !== '');
    return [{ path, code: 'invalid-value', message: `\`${String(path.at(-1))}\` cannot be a key here. ${said ?? ''}`.trim() }];
  }
  if (issue.message !== '') return [{ path, code: 'invalid-value', message: withValue(value, issue.message) }];
  if (issue.code === 'invalid_type') return [explainType(path, [issue.expected], value, example)];
  if (issue.code === 'invalid_value') return [explainWord(path, issue.values.map(String), value, example)];
  return [{ path, code: 'invalid-value', message: `${name} is ${describeValue(value)}, which ${demandOf(issue)}.`, hint: example && `For example ${example}.` }];
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, subject: Subject): Finding[] {
  const { path } = issue;
  const words = wordsOffered(issue);
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  if (meant) return [explainWord(path, words, value)];
  if (issue.message !== '') return [{ path, code: 'invalid-value', message: withValue(value, issue.message) }];

  const best = issuesOfBestArm(issue, value);
  if (!best.length) return [explainType(path, kindsTaken(issue), value, exampleAt(subject, path))];
  return best
    .map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as Issue)
    .flatMap((inner) => explainIssue(inner, subject))
    .map((finding) => (finding.code === 'invalid-value' && words.length ? { ...finding, hint: `Or write ${formatChoice(words)}.` } : finding));
}

/** The value is of the wrong kind: it says which kind was read and how to write the other. */
function explainType(path: readonly PropertyKey[], expected: string[], value: unknown, example?: string): Finding {
  const wanted = expected.map(describeKind).join(' or ');
  const message = `${nameOf(path)} should be ${wanted}, but it is ${describeValue(value)}.`;
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  let hint = example === undefined ? undefined : `Write it like this: ${example}.`;
  if (expected.includes('string') && isScalar) hint = `Put quotes around it: "${String(value)}".`;
  else if (expected.includes('array') && typeof value === 'string') hint = `Put it into a list: ${formatYaml([value])}.`;
  else if (['number', 'int'].some((kind) => expected.includes(kind)) && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    hint = `Leave out the quotes: ${value.trim()}.`;
  else if (expected.includes('boolean')) hint = 'Write `true` or `false`, without quotes.';
  return { path, code: 'wrong-type', message, hint };
}

/** The value is none of the fixed words of a field. */
function explainWord(path: readonly PropertyKey[], words: string[], value: unknown, example?: string): Finding {
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  const other = example?.startsWith('{') ? ` In your own words: ${example}.` : '';
  const hint = meant ? `Did you mean \`${meant}\`?` : `It can be ${formatChoice(words)}.${other}`;
  return { path, code: 'unknown-value', message: `${quoteValue(value)} is not a word that ${nameOf(path, 'this field')} knows.`, hint };
}

function demandOf(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `needs at least ${Number(issue.minimum) === 1 ? 'one item' : `${issue.minimum} items`}`;
    return issue.inclusive === false ? `should be more than ${issue.minimum}` : `should be at least ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `should be at most ${issue.maximum}`;
  return 'is not in the right form';
}

/** The field in a sentence: `title`, or the item of a list it stands in. */
function nameOf(path: readonly PropertyKey[], none = 'This entry'): string {
  const key = path.at(-1);
  if (typeof key === 'string') return `\`${key}\``;
  const list = path.findLast((step) => typeof step === 'string');
  return key === undefined ? none : list === undefined ? 'This item' : `An item of \`${String(list)}\``;
}

function withValue(value: unknown, message: string): string {
  return typeof value === 'string' && value.trim() === '' ? message : Array.isArray(value) || isFields(value) ? message : `${quoteValue(value)}: ${message}`;
}

/** An example from the schema's own description, as YAML; of the items if the path leads into a list. */
function exampleAt({ schema, value }: Subject, path: readonly PropertyKey[]): string | undefined {
  const found = schemaAt(schema, value, path);
  const examples = found?.meta()?.examples ?? (found && armFor(found, valueAt(value, path)).meta()?.examples);
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  return formatYaml(typeof path.at(-1) === 'number' ? (examples.find(isFields) ?? examples[0]) : examples[0]);
}
