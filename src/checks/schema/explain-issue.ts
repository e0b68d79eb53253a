import type { z } from 'zod';
import { closest } from '#lib/did-you-mean.ts';
import { issuesOfBestArm, kindsTaken, wordsOffered } from './best-arm.ts';
import { explainType, explainWord } from './explain-value.ts';
import { exampleAt, type Finding, lineAt, type Subject, subjectOf } from './finding.ts';
import { explainUnknownKey } from './unknown-key.ts';
import { isFields, valueAt } from './walk-schema.ts';
import { describeValue, formatChoice, quoteValue } from './words.ts';

type Issue = z.core.$ZodIssue;

/** Says in an author's words what a Zod issue means. Judged by its code, never by its text. */
export function explainIssue(issue: Issue, subject: Subject): Finding[] {
  const { path } = issue;
  const value = valueAt(subject.value, path);
  const name = subjectOf(path);
  const example = exampleAt(subject, path);

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknownKey(key, path, subject));
  if ((value === undefined || value === null) && issue.code !== 'custom') {
    const message = value === undefined ? `${name} is missing.` : `${name} has no value.`;
    const line = lineAt(subject, path);
    const comment =
      value === null && example && !/^[[{]/.test(example) ? ' A text that begins with # needs quotes around it.' : '';
    const hint = line && `Write one, for example \`${line}\`.${comment}`;
    return [{ path, code: 'missing-value', message, hint }];
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, value, subject);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const said = issue.issues.map((inner) => inner.message).find((message) => message !== '');
    return [
      { path, code: 'invalid-value', message: `\`${String(path.at(-1))}\` cannot be a key here. ${said ?? ''}`.trim() },
    ];
  }
  if (issue.code === 'custom' && issue.message !== '') return [explainCustom(issue, value)];
  if (issue.message !== '') return [{ path, code: 'invalid-value', message: withValue(value, issue.message) }];
  if (issue.code === 'invalid_type') return [explainType(path, [issue.expected], value, lineAt(subject, path))];
  if (issue.code === 'invalid_value') return [explainWord(path, issue.values.map(String), value, example)];
  return [
    {
      path,
      code: 'invalid-value',
      message: `${name} is ${describeValue(value)}, which ${demandOf(issue)}.`,
      hint: example && `For example \`${example}\`.`,
    },
  ];
}

/** A rule of ours. It may give the words that would have been right, and which part of the value is wrong. */
function explainCustom({ path, params, message }: z.core.$ZodIssueCustom, value: unknown): Finding {
  const { words, part = value } = (params ?? {}) as { words?: readonly string[]; part?: unknown };
  const meant = words && typeof part === 'string' ? closest(part, words) : undefined;
  const hint = meant && `Did you mean \`${meant}\`?`;
  return { path, code: 'invalid-value', message: withValue(part, message), hint };
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, subject: Subject): Finding[] {
  const { path } = issue;
  const words = wordsOffered(issue);
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  if (meant) return [explainWord(path, words, value)];
  if (issue.message !== '') return [{ path, code: 'invalid-value', message: withValue(value, issue.message) }];

  const best = issuesOfBestArm(issue, value);
  if (!best.length) return [explainType(path, kindsTaken(issue), value, lineAt(subject, path))];
  return best
    .map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as Issue)
    .flatMap((inner) => explainIssue(inner, subject))
    .map((finding) =>
      finding.code === 'invalid-value' && words.length
        ? { ...finding, hint: `Or write ${formatChoice(words)}.` }
        : finding,
    );
}

function demandOf(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array')
      return `needs at least ${Number(issue.minimum) === 1 ? 'one item' : `${issue.minimum} items`}`;
    return issue.inclusive === false ? `should be more than ${issue.minimum}` : `should be at least ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `should be at most ${issue.maximum}`;
  return 'is not in the right form';
}

function withValue(value: unknown, message: string): string {
  return typeof value === 'string' && value.trim() === ''
    ? message
    : Array.isArray(value) || isFields(value)
      ? message
      : `${quoteValue(value)}: ${message}`;
}
