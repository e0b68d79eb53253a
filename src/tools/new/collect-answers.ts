import { UsageError } from '#lib/problem.ts';
import { findUnshowable } from '#lib/characters.ts';
import { type Answers, type QuestionName, questionNames, questions } from '#tools/new/questions.ts';

/** Puts a question to somebody and waits for the answer. */
export type Ask = (words: string) => Promise<string>;

/**
 * The answers to all questions. What the command says already is not asked; an answer that its schema refuses is asked
 * for again.
 * @param ask undefined without a terminal: then what is needed and not said is a wrong use of the command
 */
export async function collectAnswers(
  said: Partial<Record<QuestionName, string>>,
  ask: Ask | undefined,
  tell: (line: string) => void,
): Promise<Answers> {
  for (const name of questionNames) if (said[name] !== undefined) readSaid(name, said[name]);
  if (!ask && said.affiliation && !said.position) throw new UsageError(`${needsPosition} ${example('position')}`);
  const found = new Map<QuestionName, string>();
  for (const name of questionNames) {
    // Where somebody works is part of a position.
    if (name === 'affiliation' && !found.get('position')) continue;
    const value = said[name] === undefined ? await answer(name, ask, tell) : readSaid(name, said[name]);
    if (value !== '') found.set(name, value);
  }
  const { languages, ...others } = Object.fromEntries(found) as Record<QuestionName, string>;
  return { ...others, languages: languages.split(',') };
}

const needsPosition = 'An affiliation is where a position is, and none is said. Write';

function readSaid(name: QuestionName, value: string): string {
  const read = parse(name, value);
  if ('error' in read) throw new UsageError(`--${name} "${value}": ${read.error}`);
  return read.value;
}

async function answer(name: QuestionName, ask: Ask | undefined, tell: (line: string) => void): Promise<string> {
  const { words, fallback } = questions[name];
  if (!ask) {
    if (fallback === undefined) throw new UsageError(`The new site needs --${name}. Write ${example(name)}`);
    return fallback;
  }
  for (;;) {
    const read = parse(name, await ask(`${words}${fallback ? ` [${fallback}]` : ''}: `));
    if ('value' in read) return read.value;
    tell(read.error);
  }
}

function parse(name: QuestionName, answer: string): { value: string } | { error: string } {
  const { fallback, parse: read } = questions[name];
  if (answer.trim() === '' && fallback !== undefined) return { value: fallback };
  const stray = findUnshowable(answer);
  return stray ? { error: `The character ${stray.name} cannot be shown on a page.` } : read(answer.trim());
}

function example(name: QuestionName): string {
  const [, sample] = /\(([^)]*)\)$/.exec(questions[name].words) ?? [];
  return `--${name} "${sample}".`;
}
