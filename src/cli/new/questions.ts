import { UsageError } from '#model/problem.ts';
import { emailAddress } from '#model/schema/profile.ts';
import { site } from '#model/schema/site-settings.ts';
import { text } from '#model/schema/text.ts';
import { interfaceLanguages } from '#site/words/words.ts';
import { findUnshowable } from '#text/characters.ts';
import { usualLanguage } from '#text/localized.ts';

/** What is asked, by the name of its option. */
export const questionNames = [
  'given',
  'family',
  'native',
  'position',
  'affiliation',
  'email',
  'languages',
  'url',
] as const;
export type QuestionName = (typeof questionNames)[number];

/** What was answered; a question that may stay open is left out. */
export type Answers = Partial<Record<Exclude<QuestionName, 'languages' | 'family' | 'url'>, string>> & {
  family: string;
  url: string;
  languages: string[];
};

export interface Question {
  /** What is asked on the terminal, with an example. */
  words: string;
  /** What an empty answer stands for; undefined where one is needed, and empty where none is. */
  fallback: string | undefined;
  /** The answer as it is written down, or what is wrong with it. */
  parse: (answer: string) => { value: string } | { error: string };
}

/** The languages from which one chooses, and how more than one are written: `en, zh or both`, `en,zh`. */
const choice = `${interfaceLanguages.join(', ')} or ${interfaceLanguages.length === 2 ? 'both' : 'several'}`;
const example = interfaceLanguages.slice(0, 2).join(',');

/** An answer that the schema of its field reads. */
const asIn =
  (schema: typeof text | typeof emailAddress | typeof site.shape.url): Question['parse'] =>
  (answer) => {
    const read = schema.safeParse(answer);
    return read.success ? { value: read.data } : { error: read.error.issues[0]!.message };
  };

/** The questions, in the order in which they are asked. */
export const questions: Record<QuestionName, Question> = {
  given: { words: 'Given name (Chien-Shiung)', fallback: '', parse: asIn(text) },
  family: {
    words: 'Family name, or the whole name of somebody who has only one (Wu)',
    fallback: undefined,
    parse: asIn(text),
  },
  native: { words: 'Name in its own script, if that is another one (吴健雄)', fallback: '', parse: asIn(text) },
  position: { words: 'Position (Professor of Physics)', fallback: '', parse: asIn(text) },
  affiliation: { words: 'Where that is (Columbia University)', fallback: '', parse: asIn(text) },
  email: {
    words: 'E-mail address, which the site will show (wu@example.org)',
    fallback: '',
    parse: asIn(emailAddress),
  },
  languages: {
    words: `Languages of the site, the default first: ${choice} (${example})`,
    fallback: usualLanguage,
    parse: parseLanguages,
  },
  url: {
    words: 'Address the site will have (https://user.github.io/repo/)',
    fallback: undefined,
    parse: asIn(site.shape.url),
  },
};

/** Languages as one writes them in a line: `en, zh`, `en+zh`. */
function parseLanguages(answer: string): { value: string } | { error: string } {
  const tags = answer
    .toLowerCase()
    .split(/[\s,+]+/)
    .filter(Boolean);
  const isKnown =
    tags.length > 0 && tags.every((tag) => interfaceLanguages.includes(tag)) && new Set(tags).size === tags.length;
  return isKnown
    ? { value: tags.join(',') }
    : { error: `Write ${choice} with a comma between them: ${example}. More can be added in site.yaml.` };
}

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
  if (!ask && said.affiliation && !said.position) throw new UsageError(`${needsPosition} ${exampleOf('position')}`);
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
    if (fallback === undefined) throw new UsageError(`The new site needs --${name}. Write ${exampleOf(name)}`);
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

function exampleOf(name: QuestionName): string {
  const [, sample] = /\(([^)]*)\)$/.exec(questions[name].words) ?? [];
  return `--${name} "${sample}".`;
}
