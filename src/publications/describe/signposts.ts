import type { ListedPublication } from '#publications/arrange.ts';
import { kinds } from '#publications/bibtex/entry-types.ts';
import { formatFiles } from '#publications/export/formats.ts';

/** A typed link: what it leads to and, of a file, its media type. */
export interface Signpost {
  rel: 'author' | 'describedby' | 'item' | 'type';
  href: string;
  type?: string;
}

/**
 * The links by which programs find their way from the page of a paper (FAIR Signposting, level 1): to its authors, to
 * what describes it, to its PDF and to its type. There is no `cite-as`: a DOI need not lead to this page.
 */
export function signposts(
  { type, slug, authors, people }: ListedPublication,
  { pdf, home, absolute }: { pdf: string | undefined; home: string; absolute: (path: string) => string },
): Signpost[] {
  const urls = authors.map((author, index) => {
    const known = people[index];
    const orcid = author.orcid ?? known?.orcid;
    return orcid ? `https://orcid.org/${orcid}` : known?.isOwner ? home : undefined;
  });
  return [
    ...[...new Set(urls)].flatMap((href): Signpost[] => (href ? [{ rel: 'author', href }] : [])),
    ...formatFiles(slug).map(({ path, media }): Signpost => ({
      rel: 'describedby',
      href: absolute(path),
      type: media,
    })),
    ...(pdf ? [{ rel: 'item', href: pdf, type: 'application/pdf' } as const] : []),
    { rel: 'type', href: `https://schema.org/${kinds[type].schemaOrg}` },
  ];
}
