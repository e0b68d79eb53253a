import type { CheckedContent } from '#model/checked-content.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { Problem } from '#lib/problem.ts';

/** Files of publications/ that add to no .bib entry and are not a whole publication either. */
export function checkPublicationWithoutEntry({ content, good }: CheckedContent): Problem[] {
  const { file: bibFile, keys } = content.bibliography;
  return good.publications
    .filter(
      ({ entry, data }) =>
        !keys.has(entry.id) && (data.title === undefined || (data.authors ?? data.editors) === undefined),
    )
    .map(({ entry, data }): Problem => {
      const meant = closest(entry.id, keys);
      const missing = [
        data.title === undefined && '`title`',
        (data.authors ?? data.editors) === undefined && '`authors`',
      ]
        .filter(Boolean)
        .join(' and ');
      return {
        file: entry.file,
        position: { line: 1, column: 1 },
        code: 'publication-without-entry',
        message: `${bibFile} has no entry with the key \`${entry.id}\`, and this file alone is not a publication: it has no ${missing}.`,
        hint: meant
          ? `Did you mean \`${meant}\`? Then rename the file to publications/${meant}.mdx.`
          : `Add the entry to ${bibFile}, or write ${missing} here.`,
        severity: 'error',
      };
    });
}
