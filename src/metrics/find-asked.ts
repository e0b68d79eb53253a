import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import { repositoryOf } from '#model/links.ts';
import type { Identifiers } from '#model/schema/publication-parts.ts';
import { joinPublication } from '#publications/arrange.ts';
import type { Publication } from '#publications/publication.ts';

/** What services are asked about: all that the content mentions and that has a number elsewhere. */
export interface Asked {
  /** Repositories as they are written: `owner/name`. */
  repositories: string[];
  /** Papers by citation key, with the names under which services know them; some have none. */
  papers: { key: string; ids: string[] }[];
}

/** Where an address is no mention of work: the author's own pages, the settings, other people's home pages. */
const elsewhere: readonly string[] = ['profile', 'site', 'people', 'metrics'];
/** First parts of paths on GitHub that are no accounts. */
const notAccounts = /^(apps|collections|enterprise|features|marketplace|orgs|settings|sponsors|stars|topics|users)\//i;

/** Finds the repositories and papers of the content that services are asked about. Drafts are nobody's business. */
export function findAsked(checked: CheckedContent): Asked {
  const drafts = new Set(checked.content.entries.filter(isDraft).map(placeOf));
  const isPublished = (entry: Entry) => !drafts.has(placeOf(entry));
  const publications = findPublications(checked).filter(({ key }) => !drafts.has(`publications/${key}`));
  const addresses = [
    ...publications.flatMap(({ links }) => links.map(({ url }) => url)),
    ...checked.values
      .filter(({ entry, kind }) => kind === 'url' && !elsewhere.includes(entry.collection) && isPublished(entry))
      .map(({ value }) => value),
  ];
  const drawn = checked.bodies
    .filter(({ entry }) => isPublished(entry))
    .flatMap(({ body }) => body.components.filter(({ name }) => name === 'Stars'))
    .flatMap(({ attributes: { repo } }) => repo ?? []);
  const linked = addresses.flatMap((url) => (typeof url === 'string' ? (repositoryOf(url) ?? []) : []));
  return {
    repositories: [...new Set([...linked, ...drawn])]
      .filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name) && !notAccounts.test(name))
      .sort(),
    papers: publications.map(({ key, ids }) => ({ key, ids: paperIds(ids) })),
  };
}

function findPublications({ bibliography, good }: CheckedContent): Publication[] {
  const files = new Map(good.publications.map(({ entry, data }) => [entry.id, data]));
  const entries = new Map(bibliography.map((entry) => [entry.key, entry]));
  const keys = new Set([...entries.keys(), ...files.keys()]);
  return [...keys].map((key) => joinPublication(key, entries.get(key), files.get(key), []));
}

const placeOf = ({ collection, id }: Entry) => `${collection}/${id}`;
const isDraft = ({ data }: Entry) => isFields(data) && data.draft === true;

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
