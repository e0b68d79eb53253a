import { formatChoice } from '#check/schema/finding.ts';
import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Content, Entry } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { languageTag } from '#model/schema/text.ts';
import { servesReaders } from '#text/localized.ts';
import { closest } from '#text/similar.ts';

/**
 * The language of a file that is named like a translation into a language the site does not have.
 * A citation key may have a dot of its own, so there must be something that the file would translate.
 */
export function strayLanguageOf({ id, collection, lang, source }: Entry, content: Content): string | undefined {
  const dot = id.lastIndexOf('.');
  const tag = id.slice(dot + 1);
  if (lang !== undefined || source === undefined || dot < 1 || !languageTag.safeParse(tag).success) return undefined;
  if (content.bibliography.keys.has(id)) return undefined;
  const translated = id.slice(0, dot);
  const isThere =
    content.entries.some((entry) => entry.collection === collection && entry.id === translated) ||
    content.bibliography.keys.has(translated) ||
    collection === 'profile';
  return isThere ? tag : undefined;
}

/** Languages that the site does not have: in names of files and in texts of several languages. */
export function checkUnknownLanguage({ content, values, languages }: CheckedContent): Problem[] {
  const hintFor = (tag: string) => {
    const meant = languages.find((known) => known.split('-')[0] === tag.split('-')[0]) ?? closest(tag, languages);
    const add = 'or add it to `languages` in site.yaml';
    return meant
      ? `Did you mean \`${meant}\`? Write that, ${add}.`
      : `The site has ${formatChoice(languages)}. Use ${languages.length > 1 ? 'one of these' : 'that'}, ${add}. To remove \`${tag}\` from every file: npm run languages -- --remove ${tag}`;
  };
  const problems: Problem[] = [];
  // Without a site.yaml that can be read nobody knows the languages; that problem is told already.
  if (!content.entries.some(({ collection }) => collection === 'site')) return problems;
  for (const entry of content.entries) {
    const tag = strayLanguageOf(entry, content);
    if (tag === undefined) continue;
    const message = `This file is named as a translation into \`${tag}\`, which is not a language of the site, so it would not appear.`;
    problems.push({
      file: entry.file,
      position: undefined,
      code: 'unknown-language',
      message,
      hint: hintFor(tag),
      severity: 'error',
    });
  }
  for (const { entry, kind, value, path } of values) {
    if (kind !== 'localized' || !isFields(value)) continue;
    for (const tag of Object.keys(value)) {
      if (languages.some((known) => servesReaders(tag, known)) || !languageTag.safeParse(tag).success) continue;
      const here = [...path, tag];
      const message = `\`${tag}\` is not a language of the site, so this text would not appear.`;
      problems.push({
        file: entry.file,
        position: entry.locate(here),
        field: formatField(here),
        code: 'unknown-language',
        message,
        hint: hintFor(tag),
        severity: 'error',
      });
    }
  }
  return problems;
}
