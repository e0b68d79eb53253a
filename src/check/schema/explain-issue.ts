import type { z } from 'zod';
import { closest } from '#text/similar.ts';
import {
  describeKind,
  describeValue,
  exampleAt,
  type Finding,
  formatChoice,
  formatYaml,
  lineAt,
  nameOf,
  quoteValue,
  type Subject,
  subjectOf,
} from './finding.ts';
import {
  armFor,
  fieldsOf,
  isFields,
  issuesOfBestArm,
  kindsTaken,
  schemaAt,
  valueAt,
  wordsOffered,
} from './walk-schema.ts';

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

/** The value is of the wrong kind: it says which kind was read and how to write the other. */
function explainType(path: readonly PropertyKey[], expected: string[], value: unknown, line?: string): Finding {
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
function explainWord(path: readonly PropertyKey[], words: string[], value: unknown, example?: string): Finding {
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

const mostKeysListed = 12;

/** Says which key was meant by one that its place does not have, or which keys there are. */
function explainUnknownKey(key: string, path: readonly PropertyKey[], subject: Subject): Finding {
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
  const more = unused.length > mostKeysListed ? ', and others that the README lists' : '';
  return `These are free: ${formatChoice(unused.slice(0, mostKeysListed))}${more}.`;
}

/** Words for fields in other systems, and the fields of ours that they could be, the likeliest first. */
const table: readonly [words: string, fields: string][] = [
  ['job jobtitle role position rank', 'positions title role'],
  ['company employer institution institute university school org lab', 'organization institutions institution'],
  ['department faculty group team', 'unit'],
  ['location places place city town country address', 'place places location office'],
  ['from begin since startdate start_date', 'start'],
  ['to until graduation enddate end_date', 'end'],
  ['date year years dates time period when start published term semester', 'date issued term start'],
  ['advisor adviser supervisor supervisors mentor pi', 'advisors'],
  ['author', 'authors'],
  ['journal booktitle conference venue series host', 'venue event venues organization'],
  ['doi arxiv eprint pmid isbn', 'ids'],
  ['photo picture avatar portrait img cover thumbnail teaser', 'image figure'],
  ['email mail', 'emails'],
  ['link url website homepage pdf slides video code', 'url links'],
  ['github gitlab twitter linkedin scholar orcid social urls', 'links url'],
  ['description desc summary text details content bio about', 'summary text note headline abstract intro'],
  ['bullets responsibilities achievements', 'highlights notes'],
  ['tagline subtitle motto', 'headline quote'],
  ['award prize honor honour', 'awards title'],
  ['major subject area discipline', 'field'],
  ['grade score', 'gpa grade'],
  ['title', 'positions degree role label name organization'],
  ['name course label', 'title label name organization'],
  ['first firstname first_name forename', 'given'],
  ['last lastname last_name surname', 'family'],
  ['research topics keywords', 'interests topics keywords tags'],
  ['nav navigation pages', 'menu'],
  ['lang language locale', 'languages lang'],
  ['color colour primary', 'accent'],
  ['baseurl base site domain', 'url'],
];

/** The field that another word means where only some fields are there. */
function fieldNamed(word: string, fields: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().replace(/-/g, '_');
  return table
    .filter(([words]) => words.split(' ').includes(wanted))
    .flatMap(([, candidates]) => candidates.split(' '))
    .find((candidate) => fields.includes(candidate));
}
