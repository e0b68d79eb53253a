/** A service that is asked for numbers. */
export interface Service {
  /** Its name as the file and the reader see it. */
  name: string;
  address: string;
  /** The environment variable that replaces the address: for a proxy, and for tests. */
  addressVariable: string;
  /** The environment variable that holds the key or token. */
  keyVariable?: string;
  /** Whether it asks for an e-mail address to write to when a program misbehaves. */
  wantsEmail: boolean;
  /** Milliseconds between two requests. */
  pause: number;
}

export const github: Service = {
  name: 'GitHub',
  address: 'https://api.github.com',
  addressVariable: 'VITRINE_GITHUB_URL',
  keyVariable: 'GITHUB_TOKEN',
  wantsEmail: false,
  pause: 100,
};

export const semanticScholar: Service = {
  name: 'Semantic Scholar',
  address: 'https://api.semanticscholar.org/graph/v1',
  addressVariable: 'VITRINE_SEMANTIC_SCHOLAR_URL',
  keyVariable: 'SEMANTIC_SCHOLAR_API_KEY',
  wantsEmail: false,
  // A key allows one request in a second.
  pause: 1100,
};

export const openAlex: Service = {
  name: 'OpenAlex',
  address: 'https://api.openalex.org',
  addressVariable: 'VITRINE_OPENALEX_URL',
  keyVariable: 'OPENALEX_API_KEY',
  wantsEmail: true,
  pause: 200,
};

export const crossref: Service = {
  name: 'Crossref',
  address: 'https://api.crossref.org',
  addressVariable: 'VITRINE_CROSSREF_URL',
  wantsEmail: true,
  // The polite pool allows ten requests in a second, the public one five.
  pause: 250,
};

/**
 * The services that count citations, the preferred one first. Semantic Scholar is asked only with a key, and then
 * wins: it counts a preprint and its published version as one paper, which OpenAlex and Crossref often do not.
 */
export const citationServices: readonly Service[] = [semanticScholar, openAlex, crossref];
