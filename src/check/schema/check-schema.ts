import type { z } from 'zod';
import type { CheckedContent, CheckedEntry, WrittenValue } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import { memo } from '#model/memo.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { folders, schemas, singles, translationOf } from '#model/schema/collections.ts';
import { partialDate } from '#model/schema/date.ts';
import { image } from '#model/schema/image.ts';
import { url } from '#model/schema/link.ts';
import { orcid, personRef } from '#model/schema/person.ts';
import { localizedText, text } from '#model/schema/text.ts';
import { explainIssue } from './explain-issue.ts';
import type { Finding } from './finding.ts';
import { fieldsOf, isMadeFrom, valueAt, visitValues } from './walk-schema.ts';

type Reading = Pick<CheckedContent, 'good' | 'translations' | 'flawed'> & { problems: Problem[] };

/** The schema an entry has to follow. A translation has only the localized fields. */
function schemaOf({ collection, lang }: Entry): z.ZodType {
  if (lang !== undefined && (collection in folders || collection in singles))
    return translationOf(schemas[collection] as z.ZodObject);
  return schemas[collection];
}

/** Reads every entry with its schema. */
export function checkSchema(entries: readonly Entry[]): Reading {
  const problems: Problem[] = [];
  const good = Object.fromEntries(Object.keys(schemas).map((name) => [name, []])) as unknown as Record<
    string,
    CheckedEntry<unknown>[]
  >;
  const translations: Reading['translations'] = [];
  const flawed = new Set<Entry>();

  for (const entry of entries) {
    const { data, findings } = readWithSchema(entry);
    if (findings.length > 0) flawed.add(entry);
    problems.push(...findings.map((finding) => toProblem(finding, entry)));
    if (data === undefined) continue;
    if (entry.lang === undefined) good[entry.collection]?.push({ entry, data });
    else translations.push({ entry, data: data as Record<string, string | string[]> });
  }
  return { good: good as unknown as Reading['good'], translations, flawed, problems };
}

/** An entry of a file that has not changed is the same one as before. */
const readWithSchema = memo(readEntry);

function readEntry(entry: Entry): { data: unknown; findings: Finding[] } {
  const schema = schemaOf(entry);
  // The empty message tells a message of ours, which the schema gives, from one of Zod's own.
  const result = schema.safeParse(entry.data, { error: () => '' });
  if (result.success) return { data: result.data, findings: [] };
  const subject = { schema, value: entry.data };
  const findings = result.error.issues.flatMap((issue) => explainIssue(issue, subject));
  const told = withoutEchoes(findings);
  const said =
    entry.lang === undefined ? told : told.map((finding) => explainUntranslatable(finding, schemas[entry.collection]));
  return { data: salvage(schema, entry.data, findings), findings: said };
}

/** Leaves out that a key is missing where a misspelling of it is told already. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const meant = new Set(findings.map(({ path, meant: key }) => key && formatField([...path.slice(0, -1), key])));
  return findings.filter(({ code, path }) => code !== 'missing-value' || !meant.has(formatField(path)));
}

const mostRounds = 4;

/**
 * What remains valid without the fields that are wrong; undefined when too little is left. Taking out
 * a field may leave what it stands in without something it needs, which is then taken out too.
 */
function salvage(schema: z.ZodType, written: unknown, findings: readonly Finding[]): unknown {
  const value: unknown = structuredClone(written);
  let wrong = findings;
  for (let round = 0; round < mostRounds; round++) {
    if (!takeOut(value, wrong)) return undefined;
    const result = schema.safeParse(value, { error: () => '' });
    if (result.success) return result.data;
    wrong = result.error.issues.flatMap((issue) => explainIssue(issue, { schema, value }));
  }
  return undefined;
}

/** Deletes the fields that are wrong; false when that would be the whole entry. */
function takeOut(value: unknown, findings: readonly Finding[]): boolean {
  const paths = findings.map(({ path, code }) =>
    code === 'missing-value' && valueAt(value, path) === undefined ? path.slice(0, -1) : path,
  );
  const unique = [...new Map(paths.map((path) => [formatField(path), path])).values()];
  // From the last to the first, so that taking an item out of a list moves no item that is still to go.
  return unique.reverse().every((path) => {
    const place = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined) return false;
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else if (typeof place === 'object' && place !== null) Reflect.deleteProperty(place, key);
    return true;
  });
}

function toProblem({ path, code, message, hint }: Finding, entry: Entry): Problem {
  const field = formatField(path);
  return {
    file: entry.file,
    position: entry.locate(path),
    ...(field && { field }),
    code,
    message,
    ...(hint && { hint }),
    severity: 'error',
  };
}

/** Says more about an unknown key of a translation file when the original may have it. */
function explainUntranslatable(finding: Finding, original: z.ZodType): Finding {
  const key = String(finding.path[0]);
  if (finding.code !== 'unknown-key' || finding.path.length !== 1 || !Object.hasOwn(fieldsOf(original), key))
    return finding;
  return {
    ...finding,
    message: `\`${key}\` is not text to translate; the original file says it for all languages.`,
    hint: `Delete it here. Texts inside it are translated in the original file: { en: …, zh: … }.`,
  };
}

const references = { localized: localizedText, text, image, url, person: personRef, date: partialDate, orcid } as const;

/** Every text, address, picture, person, date and ORCID iD in an entry as it is written, right or wrong. */
export function findWrittenValues(entry: Entry): WrittenValue[] {
  const values: WrittenValue[] = [];
  visitValues(schemaOf(entry), entry.data, (schema, value, path) => {
    for (const [kind, reference] of Object.entries(references)) {
      if (isMadeFrom(schema, reference)) values.push({ entry, kind: kind as WrittenValue['kind'], value, path });
    }
  });
  return values;
}
