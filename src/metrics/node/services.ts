import { z } from 'zod';
import { arxivOf, doiOf } from '#metrics/find-asked.ts';
import type { Client } from './client.ts';
import { type Answers, askInTurn, BadReply, inBatches, type TellProgress } from './fetch-within.ts';
import { parseReply } from './outcome.ts';

/** A service that is asked for numbers. */
export interface Service {
  /** Its name as the file and the reader see it. */
  name: string;
  address: string;
  /** The environment variable that replaces the address: for a proxy, and for tests. */
  addressVariable: string;
  /** The key or token that it may be given. */
  key?: {
    /** The environment variable that holds it. */
    variable: string;
    /** What it brings, for the help of the command. */
    brings: string;
    /** Whether the service is asked only with it. */
    isNeeded?: true;
  };
  /** Whether it asks for an e-mail address to write to when a program misbehaves. */
  wantsEmail: boolean;
  /** Milliseconds between two requests. */
  pause: number;
}

/** A service that counts citations. */
export interface CitationService extends Service {
  /** Asks for the citations of papers by their identifiers. */
  ask: (ids: readonly string[], client: Client, tellProgress?: TellProgress) => Promise<Answers<number>>;
}

export const github: Service = {
  name: 'GitHub',
  address: 'https://api.github.com',
  addressVariable: 'VITRINE_GITHUB_URL',
  key: { variable: 'GITHUB_TOKEN', brings: '5000 repositories in an hour instead of 60' },
  wantsEmail: false,
  pause: 100,
};

export const semanticScholar: CitationService = {
  name: 'Semantic Scholar',
  address: 'https://api.semanticscholar.org/graph/v1',
  addressVariable: 'VITRINE_SEMANTIC_SCHOLAR_URL',
  key: {
    variable: 'SEMANTIC_SCHOLAR_API_KEY',
    brings: 'asks Semantic Scholar too, and prefers what it says',
    isNeeded: true,
  },
  wantsEmail: false,
  // A key allows one request in a second.
  pause: 1100,
  ask: askSemanticScholar,
};

export const openAlex: CitationService = {
  name: 'OpenAlex',
  address: 'https://api.openalex.org',
  addressVariable: 'VITRINE_OPENALEX_URL',
  key: { variable: 'OPENALEX_API_KEY', brings: 'free at openalex.org; allows more in a day' },
  wantsEmail: true,
  pause: 200,
  ask: askOpenAlex,
};

export const crossref: CitationService = {
  name: 'Crossref',
  address: 'https://api.crossref.org',
  addressVariable: 'VITRINE_CROSSREF_URL',
  wantsEmail: true,
  // The polite pool allows ten requests in a second, the public one five.
  pause: 250,
  ask: askCrossref,
};

/**
 * The services that count citations, the preferred one first. Semantic Scholar is asked only with a key, and then
 * wins: it counts a preprint and its published version as one paper, which OpenAlex and Crossref often do not.
 */
export const citationServices: readonly CitationService[] = [semanticScholar, openAlex, crossref];

/** All services, for the help of the command: those that take a key come first, and of these those that need none. */
export const services: readonly Service[] = [github, ...citationServices].toSorted((a, b) => placeOf(a) - placeOf(b));

function placeOf({ key }: Service): number {
  if (!key) return 2;
  return key.isNeeded ? 1 : 0;
}

/** The part of Crossref's works that is used. */
const crossrefWork = z.object({ message: z.object({ 'is-referenced-by-count': z.number().int().min(0) }) });

/** Asks Crossref for citation counts, one DOI after the other. DOIs of arXiv are registered elsewhere. */
export function askCrossref(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  const dois = ids.filter((id) => doiOf(id) !== undefined && arxivOf(id) === undefined);
  return askInTurn(inBatches(dois, 1), async ([id = '']) => askOne(id), tellProgress);

  async function askOne(id: string): Promise<Map<string, number>> {
    const reply = await client.ask(`/works/${encodeURIComponent(doiOf(id)!)}`);
    if (reply.status === 404) return new Map();
    return new Map([[id, parseReply(crossrefWork, reply, client).message['is-referenced-by-count']]]);
  }
}

/** The parts of OpenAlex's works that are used. */
const openAlexWork = z.object({
  doi: z.string().nullish(),
  ids: z.object({ pmid: z.string().nullish() }).optional(),
  cited_by_count: z.number().int().min(0),
});
const works = z.object({ results: z.array(openAlexWork) });

/** OpenAlex takes up to fifty identifiers in one question. */
const openAlexBatch = 50;

/** A comma or a bar in a DOI would end it in a filter, so such DOIs are asked for one by one. */
const isAskedAlone = (id: string) => /[,|]/.test(id);

/** Asks OpenAlex for citation counts by DOI and PubMed number. */
export function askOpenAlex(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  const inFilters = ids.filter((id) => !isAskedAlone(id));
  const batches = [
    ...['doi:', 'pmid:'].flatMap((kind) =>
      inBatches(
        inFilters.filter((id) => id.startsWith(kind)),
        openAlexBatch,
      ),
    ),
    ...inBatches(ids.filter(isAskedAlone), 1),
  ];
  return askInTurn(batches, (batch) => (isAskedAlone(batch[0]!) ? askOne(batch[0]!) : askSeveral(batch)), tellProgress);

  async function askSeveral(batch: readonly string[]): Promise<Map<string, number>> {
    const kind = batch[0]!.slice(0, batch[0]!.indexOf(':') + 1);
    const filter = kind + batch.map((id) => id.slice(kind.length)).join('|');
    const reply = await client.ask(`/works?${query({ filter, 'per-page': '100' })}`);
    const counts = new Map<string, number>();
    for (const found of parseReply(works, reply, client).results) {
      for (const id of idsOf(found).filter((each) => batch.includes(each)))
        counts.set(id, Math.max(found.cited_by_count, counts.get(id) ?? 0));
    }
    return counts;
  }

  async function askOne(id: string): Promise<Map<string, number>> {
    const reply = await client.ask(`/works/${encodeURIComponent(id)}?${query({})}`);
    if (reply.status === 404) return new Map();
    return new Map([[id, parseReply(openAlexWork, reply, client).cited_by_count]]);
  }

  function query(fields: Record<string, string>): string {
    const select = 'doi,ids,cited_by_count';
    return new URLSearchParams({ ...fields, select, ...(client.key && { api_key: client.key }) }).toString();
  }
}

function idsOf({ doi, ids }: z.output<typeof openAlexWork>): string[] {
  const bare = doi?.toLowerCase().replace(/^https?:\/\/doi\.org\//, '');
  const number = /\d+$/.exec(ids?.pmid ?? '')?.[0];
  return [...(bare ? [`doi:${bare}`] : []), ...(number ? [`pmid:${number}`] : [])];
}

/** One paper for each id, in the order of the question; null where there is none. */
const papers = z.array(z.object({ citationCount: z.number().int().min(0).nullish() }).nullable());

/** Semantic Scholar takes up to five hundred identifiers in one question. */
const semanticScholarBatch = 500;

/** Asks Semantic Scholar for citation counts by DOI, arXiv number and PubMed number. */
export function askSemanticScholar(
  ids: readonly string[],
  client: Client,
  tellProgress?: TellProgress,
): Promise<Answers<number>> {
  return askInTurn(inBatches(ids, semanticScholarBatch), askBatch, tellProgress);

  async function askBatch(batch: readonly string[]): Promise<Map<string, number>> {
    const reply = await client.ask('/paper/batch?fields=citationCount', {
      headers: client.key ? { 'x-api-key': client.key } : {},
      body: { ids: batch.map(nameOf) },
    });
    // When it knows none of them it calls the question wrong instead of answering with nulls.
    if (reply.status === 400 && reply.text.includes('No valid paper ids given')) return new Map();
    const found = parseReply(papers, reply, client);
    if (found.length !== batch.length)
      throw new BadReply(`it answers for ${found.length} papers and was asked for ${batch.length}`);
    const counts = batch.map((id, index) => [id, found[index]?.citationCount] as const);
    return new Map(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  }
}

function nameOf(id: string): string {
  const arxiv = arxivOf(id);
  if (arxiv) return `ARXIV:${arxiv}`;
  const doi = doiOf(id);
  return doi ? `DOI:${doi}` : id.replace(/^pmid:/, 'PMID:');
}
