import type { LinkKind } from '#model/link-kinds.ts';
import { linkKind } from '#model/links.ts';
import type { Link } from '#model/schema/link.ts';
import type { Publication } from './publication.ts';

type DrawnLink = Link & { url: string; kind: LinkKind };

/** The links of a publication: those its identifiers make, then those its author gave; each address once. */
export function publicationLinks({ ids, links }: Publication): DrawnLink[] {
  const fromIds: DrawnLink[] = [];
  if (ids.doi) fromIds.push({ kind: 'doi', url: doiAddress(ids.doi) });
  if (ids.arxiv) fromIds.push({ kind: 'arxiv', url: `https://arxiv.org/abs/${ids.arxiv}` });
  if (ids.openreview) fromIds.push({ kind: 'openreview', url: `https://openreview.net/forum?id=${ids.openreview}` });
  if (ids.hal) fromIds.push({ kind: 'paper', url: `https://hal.science/${ids.hal}`, label: 'HAL' });
  if (ids.pmcid)
    fromIds.push({ kind: 'paper', url: `https://www.ncbi.nlm.nih.gov/pmc/articles/${ids.pmcid}/`, label: 'PMC' });
  if (ids.pmid) fromIds.push({ kind: 'paper', url: `https://pubmed.ncbi.nlm.nih.gov/${ids.pmid}/`, label: 'PubMed' });
  const given = links.flatMap((link) => (link.url ? [{ ...link, url: link.url, kind: linkKind(link) }] : []));
  const all = [...fromIds, ...given];
  return all.filter((link, index) => all.findIndex((other) => placeOf(other.url) === placeOf(link.url)) === index);
}

/** What of a work is the work itself, the nearest first. */
const itself: readonly LinkKind[] = ['pdf', 'paper', 'arxiv', 'doi', 'openreview', 'project', 'website', 'code'];

/** The address of the work itself: its text, else where it is registered, else where it is. Undefined where none is known. */
export function workAddress(publication: Publication): string | undefined {
  const links = publicationLinks(publication);
  return itself.flatMap((kind) => links.find((link) => link.kind === kind)?.url ?? [])[0];
}

/** What the author names beside the links and has no address for. */
export function unaddressedLinks({ links }: Publication): Link[] {
  return links.filter(({ url }) => url === undefined);
}

/** The address of a DOI, which may have characters that would end or change an address. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** What is the same for two ways to write one address. DOIs do not know capitals. */
function placeOf(url: string): string {
  const place = url.replace(/^https?:\/\/(www\.|dx\.(?=doi\.org))?/, '').replace(/\/$/, '');
  return place.startsWith('doi.org/') ? place.toLowerCase() : place;
}
