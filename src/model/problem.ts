/** A place in a file, both counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** The codes that are one word. All others have a hyphen, by which a test finds them in the source. */
export const oneWordCodes = ['callout', 'footnote'] as const;

/** Permanent name of a kind of problem, in kebab-case: `unknown-key`. */
type ProblemCode = `${string}-${string}` | (typeof oneWordCodes)[number];

/** One thing that is wrong in the content, told so that its author can mend it. */
export interface Problem {
  /** Path from the root of the content folder, with `/`: `publications.bib`. */
  file: string;
  /** Where in the file; undefined when it cannot be known (a file that is missing, say). */
  position: Position | undefined;
  /** The field, as a path: `links[0].url`. Undefined when the problem is the entry as a whole. */
  field?: string;
  code: ProblemCode;
  /** What is wrong and why, as full sentences. */
  message: string;
  /** What to write instead, with an example where one helps. */
  hint?: string;
  /**
   * What problems that are alike have in common, where their messages differ: `not a month`. Problems of one code
   * whose words or whose group are the same are one to a reader.
   */
  group?: string;
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning';
}

/** Orders problems as a reader works through them: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  if (byFile !== 0) return byFile;
  const from = a.position ?? { line: 0, column: 0 };
  const to = b.position ?? { line: 0, column: 0 };
  return from.line - to.line || from.column - to.column || (a.code < b.code ? -1 : 1);
}

/** Problems that are one to a reader, in the order of the first of each: same code and severity, and the same words or group. */
export function groupProblems(problems: readonly Problem[]): [first: Problem, ...others: Problem[]][] {
  const groups = Map.groupBy(problems, ({ severity, code, group, message, hint }) =>
    [severity, code, ...(group === undefined ? [message, hint] : [`group ${group}`])].join('\n'),
  );
  return [...groups.values()] as [Problem, ...Problem[]][];
}

/** Writes a path of keys and indexes as an author would: `links[0].url`. */
export function formatField(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join('');
}

/** How many of the problems stop the build, and how many do not. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** A command was written wrongly; the message says what to write. */
export class UsageError extends Error {}
