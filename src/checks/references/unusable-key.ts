import type { CheckedContent } from '#checks/checked-content.ts';
import { publicationKeys } from '#checks/links/site-addresses.ts';
import type { Problem } from '#lib/problem.ts';
import { publicationSlug } from '#lib/routes.ts';
import { publicationViews } from '#schemas/site.ts';

/** Names that the pages of the list of publications have themselves. */
const taken = new Set(['index', ...publicationViews.map((view) => `by-${view}`)]);
/** Disks allow 255 bytes for a name; endings such as `.json` come after it. */
const longest = 240;

/** Citation keys of which no page can be made: they give no address, one that is taken, or one that is too long. */
export function checkUnusableKey(checked: CheckedContent): Problem[] {
  const { file, entries } = checked.content.bibliography;
  return [...publicationKeys(checked)].flatMap((key): Problem[] => {
    const reason = findReason(publicationSlug(key));
    if (reason === undefined) return [];
    const entry = entries.find((one) => one.key === key);
    const shown = key.length > 40 ? `${key.slice(0, 39)}…` : key;
    return [
      {
        file: entry ? file : `publications/${key}.mdx`,
        position: entry?.position,
        code: 'unusable-key',
        message: `The paper \`${shown}\` can have no page: ${reason}.`,
        hint: 'Give it a citation key of letters and digits: wu1957experimental.',
        severity: 'error',
      },
    ];
  });
}

function findReason(slug: string): string | undefined {
  if (/^\.*$/.test(slug)) return 'its citation key has no letter and no digit, so it gives no address';
  if (taken.has(slug.toLowerCase())) return `/publications/${slug}/ is an address that Vitrine needs itself`;
  if (new TextEncoder().encode(slug).length > longest) return 'its citation key is too long for the name of a file';
  return undefined;
}
