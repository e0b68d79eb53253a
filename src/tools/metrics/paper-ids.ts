import type { Identifiers } from '#schemas/publication-parts.ts';

/**
 * The names under which services know a paper: `doi:10.1103/physrev.105.1413`, `pmid:13498212`. A preprint of arXiv
 * has a DOI too. DOIs do not know capitals, so they are in small letters here.
 */
export function paperIds({ doi, arxiv, pmid }: Identifiers): string[] {
  const ids = [
    doi && `doi:${doi.toLowerCase()}`,
    arxiv && `doi:10.48550/arxiv.${bareNumber(arxiv).toLowerCase()}`,
    pmid && /^\d+$/.test(pmid) && `pmid:${pmid}`,
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string' && id !== ''))] as string[];
}

/** The number without its version and without the class that old ones may have: `math.GT/0309136v2` → `math/0309136`. */
function bareNumber(arxiv: string): string {
  return arxiv.replace(/v\d+$/, '').replace(/^([a-z-]+)\.[A-Z]{2}\//, '$1/');
}

/** The DOI of an id; undefined for a PubMed number. */
export function doiOf(id: string): string | undefined {
  return id.startsWith('doi:') ? id.slice('doi:'.length) : undefined;
}

/** The arXiv number of an id; undefined for everything else. */
export function arxivOf(id: string): string | undefined {
  return /^doi:10\.48550\/arxiv\.(.+)$/.exec(id)?.[1];
}
