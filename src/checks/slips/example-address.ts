import type { CheckedContent } from '#model/checked-content.ts';
import { isSampleOwner } from '#checks/sample/sample-leftovers.ts';
import type { Problem } from '#lib/problem.ts';

/** Hosts for examples (RFC 2606), and names that stand for the reader's own in instructions. */
const example = /^(?:(?:.+\.)?example\.(?:org|com|net)|(?:you|user|username|yourname|your-name)\.github\.io)$/;

/** An address of the site that nobody can have. Addresses in feeds, pictures and exports would lead there. */
export function checkExampleAddress(checked: CheckedContent): Problem[] {
  if (isSampleOwner(checked)) return [];
  return checked.good.site.flatMap(({ entry, data: { url } }): Problem[] => {
    if (!URL.canParse(url) || !example.test(new URL(url).hostname)) return [];
    return [
      {
        file: entry.file,
        position: entry.locate(['url']),
        field: 'url',
        code: 'example-address',
        message: 'This is an address for examples. Feeds, previews and exports would lead there.',
        hint: 'Write the address that your site has or will have: https://name.github.io/. VITRINE_URL replaces it for one build.',
        severity: 'warning',
      },
    ];
  });
}
