import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** Files with spaces in their names, which make awkward addresses and which no file can name: `pages/My Students.mdx`. */
export function checkAwkwardName({ content }: CheckedContent): Problem[] {
  return content.entries.flatMap((entry): Problem[] => {
    const isNamedByFile = ['pages', 'research', 'experience', 'projects'].includes(entry.collection);
    if (!isNamedByFile || entry.lang !== undefined || !/\s/.test(entry.id)) return [];
    const better = entry.id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
    const extension = entry.file.slice(entry.file.lastIndexOf('.'));
    return [
      {
        file: entry.file,
        position: undefined,
        code: 'awkward-name',
        message:
          entry.collection === 'pages'
            ? `This page would be published at /${encodeURIComponent(entry.id)}/.`
            : 'Other files cannot name this one, since a name in a reference has no spaces.',
        hint: `Rename it with small letters, digits and hyphens: ${better || 'name'}${extension}.`,
        severity: 'warning',
      },
    ];
  });
}
