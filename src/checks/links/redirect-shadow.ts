import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { manifestOf, normalizeAddress } from '#model/manifest.ts';

/** Old addresses that are a page of the site today, or that two entries claim. */
export function checkRedirectShadow(checked: CheckedContent): Problem[] {
  const manifest = manifestOf(checked);
  const pages = new Set(manifest.pages.map(({ path }) => normalizeAddress(path)));
  const claimed = new Map<string, string>();
  return manifest.redirects.flatMap(({ path, file, index }): Problem[] => {
    const address = normalizeAddress(path);
    const earlier = claimed.get(address);
    claimed.set(address, earlier ?? file);
    const field = ['redirectFrom', index];
    const entry = checked.content.entries.find((candidate) => candidate.file === file);
    const place = {
      file,
      position: entry?.locate(field),
      field: formatField(field),
      code: 'redirect-shadow',
      severity: 'error',
    } as const;
    if (pages.has(address))
      return [
        {
          ...place,
          message: `${path} is a page of the site, so it cannot lead elsewhere.`,
          hint: 'Delete this line, or give the page there another name.',
        },
      ];
    if (manifest.files.has(address))
      return [
        {
          ...place,
          message: `${path} is a published file, so it cannot lead elsewhere.`,
          hint: 'Delete this line or the file.',
        },
      ];
    if (earlier !== undefined)
      return [
        { ...place, message: `${path} leads to two places: ${earlier} claims it too.`, hint: 'Delete one of the two.' },
      ];
    return [];
  });
}
