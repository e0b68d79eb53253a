import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';
import { completeAddress, isSafeAddress, isWithoutScheme, schemeOf } from '#lib/safe-address.ts';
import { findLinks, type WrittenLink } from './written-links.ts';

/** Addresses that no page may link to, or that have no beginning, where no schema sees them: in texts and in bodies. */
export function checkUnsafeAddress(checked: CheckedContent): Problem[] {
  const inBodies = checked.bodies.flatMap(({ entry, body }): WrittenLink[] =>
    body.links
      .filter(({ kind, url }) => kind !== 'link' && !isWithoutScheme(url))
      .map(({ url, position }) => ({ url, file: entry.file, position })),
  );
  const inTexts = findLinks(checked).filter(({ isAddressField }) => !isAddressField);
  return [
    ...inTexts.flatMap((link) => problemOf(link, explainIncomplete(link.url))),
    ...[...inTexts, ...inBodies].flatMap((link) => problemOf(link, explainUnsafe(link.url))),
  ];
}

type Words = Pick<Problem, 'code' | 'message' | 'hint'>;

function problemOf({ file, position, field }: WrittenLink, words: Words | undefined): Problem[] {
  return words ? [{ file, position, ...(field && { field }), ...words, severity: 'error' }] : [];
}

/** The address of a site or of a mailbox as people say it. A browser would look for a page of that name beside this one. */
function explainIncomplete(url: string): Words | undefined {
  const complete = completeAddress(url);
  if (!complete) return undefined;
  const [beginning] = /^(?:https:\/\/|mailto:)/.exec(complete) ?? [];
  return {
    code: 'incomplete-address',
    message: `${url} would be looked for on this site, because it does not begin with ${beginning}.`,
    hint: `Write the full address: ${complete}.`,
  };
}

function explainUnsafe(url: string): Words | undefined {
  if (isSafeAddress(url) && !isWithoutScheme(url)) return undefined;
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    const message = `${shown} begins with two slashes, so it does not say how it is reached.`;
    return { code: 'unsafe-address', message, hint: 'Write the full address: https://example.org/page.' };
  }
  const message = `${shown} is no address that a page may link to: a browser would take it as \`${scheme}:\`.`;
  const hint =
    'Write https://…, mailto:…, tel:…, a page of this site such as /research/, or a file such as /files/a.pdf.';
  return { code: 'unsafe-address', message, hint };
}
