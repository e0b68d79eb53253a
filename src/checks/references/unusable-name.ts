import type { CheckedContent } from '#model/checked-content.ts';
import { isEntryFile } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';

/** Signs that mean something in an address, or that a disk allows in no name: no page can be read from such a file. */
const unusable = /[%#?\\*|<>"[\]{}`^\p{Cc}\p{Cf}]/u;

/** Files of entries whose names the engine could not follow. */
export function checkUnusableName({ content }: CheckedContent): Problem[] {
  return [...content.files].flatMap((file): Problem[] => {
    const [sign] = unusable.exec(file) ?? [];
    if (!isEntryFile(file) || sign === undefined) return [];
    const shown = /[\p{Cc}\p{Cf}]/u.test(sign)
      ? `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      : sign;
    return [
      {
        file,
        position: undefined,
        code: 'unusable-name',
        message: `The name of this file has the character ${shown}, with which it can have no address.`,
        hint: 'Rename it with letters, digits and hyphens: beta-decay.mdx.',
        severity: 'error',
      },
    ];
  });
}
