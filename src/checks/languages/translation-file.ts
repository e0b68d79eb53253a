import type { CheckedContent } from '#model/checked-content.ts';
import { originalOf } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';

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
