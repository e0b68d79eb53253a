import type { CheckedContent } from '#model/checked-content.ts';
import { linkKind } from '#model/links.ts';
import type { Link } from '#model/schema/link.ts';

/**
 * How many papers Google Scholar cannot take from their pages here, in words; undefined where there are none. It wants a
 * page to show the abstract or to lead to the whole text (Inclusion Guidelines for Webmasters, "Content").
 */
export function scholarHint({ bibliography, good }: CheckedContent): string | undefined {
  const all = [
    ...bibliography.map(({ key, abstract, links }) => ({ key, abstract, links })),
    ...good.publications.map(({ entry, data: { abstract, links } }) => ({ key: entry.id, abstract, links })),
  ];
  const parts = [...Map.groupBy(all, ({ key }) => key).values()];
  const without = parts.filter((same) => same.every(({ abstract, links }) => !abstract && !leadsToPdf(links)));
  if (without.length === 0) return undefined;
  const count = `${without.length} of ${parts.length}`;
  return `Google Scholar takes a paper from a page that has its abstract or its PDF: ${count} have neither. Add abstract = {…}.`;
}

const leadsToPdf = (links: readonly Link[] | undefined) => links?.some((link) => linkKind(link) === 'pdf') === true;
