import type { Publication } from '#lib/bibliography/publication.ts';
import { writeBiblatexFile, writeBibtexFile } from '#lib/bibliography/write/bibtex.ts';
import { writeCslJson } from '#lib/bibliography/write/csl-json.ts';
import { writeRis } from '#lib/bibliography/write/ris.ts';

/** The formats reference managers read, by the extension of their files. */
export const exportFormats = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: writeBibtexFile },
  'biblatex.bib': { label: 'BibLaTeX', type: 'application/x-bibtex; charset=utf-8', write: writeBiblatexFile },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  json: { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: writeCslJson },
} as const satisfies Record<
  string,
  { label: string; type: string; write: (publications: readonly Publication[]) => string }
>;

export type ExportFormat = keyof typeof exportFormats;
