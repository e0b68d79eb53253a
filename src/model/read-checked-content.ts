import { checkSchema, findWrittenValues } from '#check/schema/check-schema.ts';
import { strayLanguageOf } from '#check/unknown-language.ts';
import type { EntryProblem } from '#publications/bibtex/entry-reader.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBodyOf } from '#text/body/parse-body.ts';
import type { CheckedContent, Trust } from './checked-content.ts';
import type { Content, Entry } from './content.ts';
import { memo } from './memo.ts';
import type { Problem } from './problem.ts';

// An entry of a file that has not changed is the same one as before, and is not parsed again.
const valuesOf = memo(findWrittenValues);
const bodyOf = memo(({ file, source }: Entry) => (source === undefined ? undefined : parseBodyOf(file, source)));

/** Reads the content with the schemas, once for all who use it, and says what does not follow them. */
export function readCheckedContent(
  content: Content,
  trust: Trust = 'data',
): { checked: CheckedContent; problems: Problem[] } {
  const entries = content.entries.filter((entry) => strayLanguageOf(entry, content) === undefined);
  const { good, translations, flawed, problems } = checkSchema(entries);
  const interpreted = content.bibliography.entries.map((entry) => interpretEntry(entry, content));
  const checked: CheckedContent = {
    content,
    good,
    translations,
    flawed,
    values: entries.flatMap(valuesOf),
    bodies: entries.flatMap((entry) => {
      const body = bodyOf(entry);
      return body ? [{ entry, body }] : [];
    }),
    trust,
    bibliography: interpreted.map(({ publication }) => publication),
    languages: content.languages,
  };
  return { checked, problems: [...problems, ...withoutRepetitions(interpreted, content.bibliography.file)] };
}

/** What is wrong with an inherited field is wrong at one place, and reported once. */
function withoutRepetitions(read: readonly { problems: EntryProblem[] }[], file: string): Problem[] {
  const known = new Set<string>();
  return read
    .flatMap(({ problems }) => problems)
    .filter(({ position, code, message }) => {
      const place = `${position?.line}:${position?.column} ${code} ${message}`;
      return !known.has(place) && known.add(place);
    })
    .map((problem) => ({ ...problem, file }));
}
