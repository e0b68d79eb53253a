import type { CheckedContent } from '#checks/checked-content.ts';
import type { Problem } from '#lib/problem.ts';
import { isSafeAddress, isWithoutScheme, schemeOf } from '#lib/safe-address.ts';
import { findLinks, type WrittenLink } from './written-links.ts';

/** Addresses that no page may link to, wherever the schemas let them through: in texts and in bodies. */
export function checkUnsafeAddress(checked: CheckedContent): Problem[] {
  const inBodies = checked.bodies.flatMap(({ entry, body }): WrittenLink[] =>
    body.links
      .filter(({ kind, url }) => kind !== 'link' && !isWithoutScheme(url))
      .map(({ url, position }) => ({ url, file: entry.file, position })),
  );
  const inTexts = findLinks(checked).filter(({ isAddressField }) => !isAddressField);
  return [...inTexts, ...inBodies].flatMap(({ url, file, position, field }): Problem[] => {
    if (isSafeAddress(url) && !isWithoutScheme(url)) return [];
    return [{ file, position, ...(field && { field }), code: 'unsafe-address', ...explain(url), severity: 'error' }];
  });
}

function explain(url: string): Pick<Problem, 'message' | 'hint'> {
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    const message = `${shown} begins with two slashes, so it does not say how it is reached.`;
    return { message, hint: 'Write the full address: https://example.org/page.' };
  }
  const message = `${shown} is no address that a page may link to: a browser would take it as \`${scheme}:\`.`;
  const hint =
    'Write https://…, mailto:…, tel:…, a page of this site such as /research/, or a file such as /files/a.pdf.';
  return { message, hint };
}
