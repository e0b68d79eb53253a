import { formatChoice } from '#check/schema/finding.ts';
import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent, WrittenValue } from '#model/checked-content.ts';
import { type Entry, originalOf, translationOf } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { findTag, usualLanguage } from '#text/localized.ts';

/**
 * Texts that readers of one of the site's languages would find in another. Where a text is given per
 * language, all languages are expected; where it is not, only sentences are.
 */
export function checkMissingTranslation(checked: CheckedContent): Problem[] {
  const { content, values, bodies, languages } = checked;
  const [defaultLanguage = usualLanguage, ...others] = languages;
  if (!others.length) return [];
  const siblings = new Map(
    content.entries.filter(({ lang }) => lang !== undefined).map((entry) => [nameOf(entry, entry.lang), entry]),
  );
  const valuesOf = Map.groupBy(
    values.filter(({ kind }) => kind === 'localized'),
    ({ entry }) => entry,
  );
  const bodyOf = new Map(bodies.map(({ entry, body }) => [entry, body]));

  return content.entries.flatMap((entry) => {
    if (entry.lang !== undefined || (isFields(entry.data) && entry.data.draft === true)) return [];
    const written = valuesOf.get(entry) ?? [];
    const nested = written.filter((value) => entry.source === undefined || !isTopLevel(value));
    return [
      ...written.flatMap((value) =>
        checkMap(value, languages, (tag) => gives(siblings.get(nameOf(entry, tag)), value)),
      ),
      ...nested.filter(isPlainProse).map((value) => plainText(value, defaultLanguage, others)),
      ...(entry.source === undefined
        ? []
        : others.flatMap((tag) => checkFile(entry, tag, written.filter(isTopLevel).filter(isPlainProse)))),
    ];
  });

  /** The file beside an MDX file that should say what the file says in plain text. */
  function checkFile(entry: Entry, tag: string, plain: readonly WrittenValue[]): Problem[] {
    const sibling = siblings.get(nameOf(entry, tag));
    const hasText = bodyOf.get(entry)?.hasText === true;
    const fields = [...new Set(plain.filter((value) => !gives(sibling, value)).map(({ path }) => String(path[0])))];
    const lacksText = hasText && !(sibling && bodyOf.get(sibling)?.hasText);
    const lacking = [...fields.map((name) => `\`${name}\``), ...(lacksText ? ['the text below the front matter'] : [])];
    if (!lacking.length) return [];
    const file = translationOf(entry.file, tag);
    const place = { position: { line: 1, column: 1 }, code: 'missing-translation', severity: 'warning' } as const;
    if (sibling)
      return [
        {
          ...place,
          file: sibling.file,
          message: `This translation into \`${tag}\` lacks ${lacking.join(', ')}.`,
          hint: `Readers find it as ${entry.file} has it.`,
        },
      ];
    return [
      {
        ...place,
        file: entry.file,
        message: `This is not translated into \`${tag}\`.`,
        hint: `Write ${file} with ${lacking.join(', ')}.`,
      },
    ];
  }
}

const nameOf = ({ collection, id }: Entry, lang: string | undefined) => `${collection}/${id}/${String(lang)}`;
const isTopLevel = ({ path }: WrittenValue) => isTopLevelPath(path);
const isPlainProse = ({ entry, value, path }: WrittenValue) =>
  typeof value === 'string' && isProse(entry.collection, path);

/** Whether a translation file gives the field that the value stands in. */
function gives(sibling: Entry | undefined, { path }: WrittenValue): boolean {
  return isTopLevelPath(path) && isFields(sibling?.data) && Object.hasOwn(sibling.data, String(path[0]));
}

/** Whether a translation file can give a text: a field, an item of a list, or the title of an item. */
function isTopLevelPath(path: readonly PropertyKey[]): boolean {
  const isItem = typeof path[1] === 'number';
  return path.length === 1 || (isItem && (path.length === 2 || (path.length === 3 && path[2] === 'title')));
}

function checkMap(
  { entry, value, path }: WrittenValue,
  languages: readonly string[],
  isGiven: (tag: string) => boolean,
): Problem[] {
  if (!isFields(value)) return [];
  const missing = languages.filter((tag) => findTag(Object.keys(value), tag) === undefined && !isGiven(tag));
  if (!missing.length) return [];
  const message = `This text is not given in ${formatChoice(missing).replace(/ or /, ' and ')}.`;
  return [
    {
      file: entry.file,
      position: entry.locate(path),
      field: formatField(path),
      code: 'missing-translation',
      message,
      hint: `Add ${missing.map((tag) => `\`${tag}: …\``).join(', ')} beside the others.`,
      severity: 'warning',
    },
  ];
}

function plainText({ entry, path }: WrittenValue, defaultLanguage: string, others: readonly string[]): Problem {
  const example = [defaultLanguage, ...others].map((tag) => `${tag}: …`).join(', ');
  return {
    file: entry.file,
    position: entry.locate(path),
    field: formatField(path),
    code: 'missing-translation',
    message: `This text is given in \`${defaultLanguage}\` only.`,
    hint: `Give it once per language: { ${example} }.`,
    severity: 'warning',
  };
}

/**
 * Fields that hold sentences, which a reader of another language cannot do without. All other texts
 * are names and titles, which may well be the same in every language.
 */
const prose = new Set([
  'abstract',
  'alt',
  'caption',
  'contributions',
  'coursesNote',
  'description',
  'headline',
  'highlights',
  'include',
  'intro',
  'lead',
  'motivation',
  'note',
  'notes',
  'subject',
  'summary',
  'tagline',
  'text',
  'tldr',
  'topic',
]);

/** Whether the field at the end of the path holds sentences. */
function isProse(collection: string, path: readonly PropertyKey[]): boolean {
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return false;
  // An abstract is quoted from the paper, in the paper's language.
  if (collection === 'publications' && name === 'abstract') return false;
  if ((collection === 'pages' || collection === 'research') && path.length === 1 && name === 'title') return true;
  return prose.has(name);
}

/** Translation files of the default language, and those that translate nothing. */
export function checkTranslationFile({ content, languages }: CheckedContent): Problem[] {
  return content.entries.flatMap(({ lang, file }): Problem[] => {
    if (lang === undefined) return [];
    const original = originalOf(file, lang, content.files);
    const place = { file, position: { line: 1, column: 1 }, severity: 'error' } as const;
    if (lang === languages[0]) {
      const message = `\`${lang}\` is the default language, and what is written in it stands in ${original}.`;
      return [{ ...place, code: 'default-language-file', message, hint: `Move the text to ${original}.` }];
    }
    if (content.files.has(original)) return [];
    const message = `There is no ${original} that this file would translate.`;
    const hint = `Write ${original} first, or correct the name of this file.`;
    return [{ ...place, code: 'translation-without-original', message, hint }];
  });
}

/** Translated lists with more or fewer items than the original: it is not clear which item translates which. */
export function checkTranslationLength({ content, translations }: CheckedContent): Problem[] {
  const byFile = new Map(content.entries.map((entry) => [entry.file, entry]));
  return translations.flatMap(({ entry, data }) => {
    const originalFile = originalOf(entry.file, entry.lang ?? '', content.files);
    const original = byFile.get(originalFile)?.data;
    return Object.entries(data).flatMap(([key, items]): Problem[] => {
      const originals: unknown = isFields(original) ? (original[key] ?? []) : undefined;
      if (!Array.isArray(items) || !Array.isArray(originals) || items.length === originals.length) return [];
      const message = `\`${key}\` has ${items.length} ${items.length === 1 ? 'item' : 'items'} here and ${originals.length} in ${originalFile}.`;
      const hint = 'Translate all items, in the same order.';
      return [
        {
          file: entry.file,
          position: entry.locate([key]),
          field: key,
          code: 'translation-length',
          message,
          hint,
          severity: 'error',
        },
      ];
    });
  });
}
