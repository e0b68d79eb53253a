import type { EntryProblem } from '#lib/bibliography/entry-reader.ts';
import { interpretEntry } from '#lib/bibliography/interpret.ts';
import type { Content } from '#lib/content.ts';
import { parseBodyOf } from '#lib/body/parse-body.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedContent, Trust } from './checked-content.ts';
import { languagesOf, strayLanguageOf } from './languages/unknown-language.ts';
import { checkSchema } from './schema/check-schema.ts';
import { findWrittenValues } from './schema/written-values.ts';

/** Reads the content with the schemas, once for all rules, and says what does not follow them. */
export function readCheckedContent(
  content: Content,
  trust: Trust = 'data',
): { checked: CheckedContent; problems: Problem[] } {
  const entries = content.entries.filter((entry) => strayLanguageOf(entry, content) === undefined);
  const { good, translations, problems } = checkSchema(entries);
  const interpreted = content.bibliography.entries.map((entry) => interpretEntry(entry, content));
  const checked: CheckedContent = {
    content,
    good,
    translations,
    values: entries.flatMap(findWrittenValues),
    bodies: entries.flatMap((entry) =>
      entry.source === undefined ? [] : [{ entry, body: parseBodyOf(entry.file, entry.source) }],
    ),
    trust,
    bibliography: interpreted.map(({ publication }) => publication),
    languages: languagesOf(content),
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
