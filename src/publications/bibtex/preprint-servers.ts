/** A server of preprints: what it is called, how entries name it, and the DOIs that it gives. */
interface PreprintServer {
  name: string;
  named: RegExp;
  doi?: RegExp;
}

/** Servers that give preprints a DOI or an address of their own (ASAPbio's list; prefixes from Crossref and DataCite). */
const servers: readonly PreprintServer[] = [
  { name: 'arXiv', named: /^(arxiv\b|corr$|computing research repository)/i, doi: /^10\.48550\/arxiv\./i },
  { name: 'bioRxiv', named: /^(bio\W?rxiv\b)/i, doi: /^10\.(1101|64898)\/(\d{4}\.\d{2}\.\d{2}\.)?\d{6,}(v\d+)?$/i },
  { name: 'medRxiv', named: /^med\W?rxiv\b/i },
  { name: 'ChemRxiv', named: /^chem\W?rxiv\b/i, doi: /^10\.26434\//i },
  { name: 'PsyArXiv', named: /^psy\W?arxiv\b/i, doi: /^10\.31234\//i },
  { name: 'SocArXiv', named: /^soc\W?arxiv\b/i, doi: /^10\.31235\//i },
  { name: 'OSF Preprints', named: /^osf( preprints)?$/i, doi: /^10\.31219\//i },
  { name: 'EarthArXiv', named: /^earth\W?arxiv\b/i, doi: /^10\.31223\//i },
  { name: 'ESS Open Archive', named: /^ess(oar| open archive)/i, doi: /^10\.1002\/essoar\./i },
  { name: 'EdArXiv', named: /^ed\W?arxiv\b/i, doi: /^10\.35542\//i },
  { name: 'engrXiv', named: /^engr\W?xiv\b/i, doi: /^10\.31224\//i },
  { name: 'EcoEvoRxiv', named: /^ecoevo\W?rxiv\b/i, doi: /^10\.32942\//i },
  { name: 'MetaArXiv', named: /^meta\W?arxiv\b/i, doi: /^10\.31222\//i },
  { name: 'LawArXiv', named: /^law\W?arxiv\b/i, doi: /^10\.31228\//i },
  { name: 'TechRxiv', named: /^tech\W?rxiv\b/i, doi: /^10\.36227\//i },
  { name: 'Authorea', named: /^authorea\b/i, doi: /^10\.22541\//i },
  { name: 'Research Square', named: /^research square\b/i, doi: /^10\.21203\/rs\./i },
  { name: 'Preprints.org', named: /^preprints(\.org)?$/i, doi: /^10\.20944\/preprints/i },
  { name: 'SSRN', named: /^(ssrn\b|social science research network|available at ssrn)/i, doi: /^10\.2139\/ssrn\./i },
  { name: 'SciELO Preprints', named: /^scielo preprints\b/i, doi: /^10\.1590\/scielopreprints/i },
  { name: 'ChinaXiv', named: /^china\W?xiv\b/i, doi: /^10\.12074\//i },
  { name: 'PeerJ Preprints', named: /^peerj preprints\b/i, doi: /^10\.7287\/peerj\.preprints/i },
  { name: 'Cryptology ePrint Archive', named: /^(cryptology eprint archive|iacr cryptology|iacr eprint)/i },
  { name: 'ECCC', named: /^(eccc|electron(ic)?\.? colloq(uium)?)/i },
];

/** What the name of every server has. */
const mayBeServer = /rxiv|xiv\b|corr$|osf|ssrn|preprint|square|authorea|eccc|crypto|iacr|colloq|research|ess/i;

/** The preprint server that a text names as where a work appeared. */
export function serverNamed(text: string): string | undefined {
  return !mayBeServer.test(text) ? undefined : servers.find(({ named }) => named.test(text.trim()))?.name;
}

/** The preprint server whose DOI this is. */
export function serverOfDoi(doi: string): string | undefined {
  return servers.find((server) => server.doi?.test(doi))?.name;
}
