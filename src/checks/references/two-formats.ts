import type { CheckedContent } from '#model/checked-content.ts';
import { withoutExtension } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';

/** Entries that are written twice, as Markdown and as MDX: one of the two would not appear. */
export function checkTwoFormats({ content }: CheckedContent): Problem[] {
  const written = content.entries.filter(({ source }) => source !== undefined).map(({ file }) => file);
  return written
    .filter((file) => file.endsWith('.md') && content.files.has(`${withoutExtension(file)}.mdx`))
    .map((file) => ({
      file,
      position: undefined,
      code: 'two-formats',
      message: `${file} and ${withoutExtension(file)}.mdx are the same entry, and one of the two would not appear.`,
      hint: 'Delete one of the two.',
      severity: 'error',
    }));
}
