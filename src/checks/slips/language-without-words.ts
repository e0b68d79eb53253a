import type { CheckedContent } from '#model/checked-content.ts';
import { formatChoice } from '#checks/schema/words.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { hasWords, interfaceLanguages } from '#strings/words.ts';

/** Languages of the site for which the engine has no headings and buttons, so that those are in English. */
export function checkLanguageWithoutWords({ good }: CheckedContent): Problem[] {
  return good.site.flatMap(({ entry, data: { languages } }) =>
    languages.flatMap((tag, index): Problem[] => {
      if (hasWords(tag)) return [];
      const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
      const path = ['languages', index];
      return [
        {
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
          code: 'language-without-words',
          message: name
            ? `Vitrine has no words in ${name} yet: headings and buttons will be in English.`
            : `\`${tag}\` is no language that a browser knows.`,
          hint: name
            ? `It has them in ${formatChoice(interfaceLanguages).replace(' or ', ' and ')}.`
            : 'Write a BCP 47 tag, for example `en`, `zh` or `pt-BR`: that of a language, and not of a country.',
          severity: 'warning',
        },
      ];
    }),
  );
}
