import type { Publication } from '#lib/bibliography/publication.ts';
import { compact, type HayagrivaEntry, type HayagrivaPerson } from '#tools/citations/hayagriva-entry.ts';
import { hayagrivaPerson } from '#tools/citations/hayagriva-text.ts';
import { asEditors, otherAuthors } from '#tools/citations/private-characters.ts';
import type { StyleRules } from '#tools/citations/style-rules.ts';

/** The people a work is listed under, and its editors where no container has them. */
export function peopleOf(
  { authors, others, editors, type }: Publication,
  { editors: words }: StyleRules,
  inContainer: boolean,
): Pick<HayagrivaEntry, 'author' | 'editor'> {
  const editedBy = editors.map(hayagrivaPerson);
  const author = authors.map(hayagrivaPerson);
  if (others) author.push({ name: otherAuthors });
  if (author.length > 0) return { author, editor: inContainer && type !== 'book' ? [] : editedBy };
  if (!words) return { editor: editedBy };
  return { author: editedBy.map((editor, index) => (index < editedBy.length - 1 ? editor : asLastEditor(editor))) };
}

function asLastEditor(editor: HayagrivaPerson): HayagrivaPerson {
  return { ...editor, suffix: [editor.suffix, asEditors].filter(Boolean).join(' ') };
}

/**
 * Puts a mark into the name that comes first, before its last word, where the particle is still found; into the title
 * where there is no name. Names that differ also keep the engine from telling works of one year apart as 1957a and b.
 */
export function markEntry(entry: HayagrivaEntry, mark: string): HayagrivaEntry {
  const [role, people] = entry.author ? (['author', entry.author] as const) : (['editor', entry.editor] as const);
  const [first, ...rest] = people ?? [];
  if (!first) return compact({ ...entry, title: entry.title?.replace(/(?<=[^\s{}])|$/, mark) ?? mark });
  return compact({ ...entry, [role]: [{ ...first, name: first.name.replace(/(?=\S+$)/, mark) }, ...rest] });
}
