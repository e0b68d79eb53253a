import type { CheckedContent } from '#model/checked-content.ts';
import { closest } from '#lib/did-you-mean.ts';
import { decodeFragment } from '#lib/body/heading-ids.ts';
import type { Problem } from '#lib/problem.ts';

/** Links to a place of the same body (`#methods`) that is not there. Other entries on a page have ids of their own. */
export function checkDeadFragment({ bodies, content }: CheckedContent): Problem[] {
  const entries = new Set(content.entries.map(({ id }) => id));
  return bodies.flatMap(({ entry: { file, collection }, body }) => {
    const isOnlyText = collection === 'pages';
    return body.links
      .filter(({ url }) => /^#./.test(url) && isOnlyText)
      .flatMap(({ url, position }): Problem[] => {
        const wanted = decodeFragment(url.slice(1));
        if (body.ids.includes(wanted) || entries.has(wanted) || wanted === 'top' || wanted === 'content') return [];
        const similar = closest(wanted, body.ids);
        return [
          {
            file,
            position,
            code: 'dead-fragment',
            message: `There is no heading ${url} on this page.`,
            hint: similar ? `Did you mean #${similar}?` : listIds(body.ids),
            severity: 'warning',
          },
        ];
      });
  });
}

function listIds(ids: readonly string[]): string {
  if (ids.length === 0) return 'The page has no headings: delete the link.';
  const first = ids.slice(0, 4).map((id) => `#${id}`);
  const more = ids.length - first.length;
  return `There are ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
