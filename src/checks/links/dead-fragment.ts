import type { CheckedContent } from '#checks/checked-content.ts';
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
        const known = body.ids.slice(0, 8).map((id) => `#${id}`);
        return [
          {
            file,
            position,
            code: 'dead-fragment',
            message: `There is no heading ${url} on this page.`,
            hint: known.length > 0 ? `There are ${known.join(', ')}.` : 'The page has no headings: delete the link.',
            severity: 'warning',
          },
        ];
      });
  });
}
