import type { Publication } from '#publications/publication.ts';
import { writeBiblatexFile, writeBibtexFile } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

/** A format that reference managers read. */
interface ExportFormat {
  /** What readers call it. */
  label: string;
  /** Media type with its encoding. */
  type: string;
  write: (publications: readonly Publication[]) => string;
  /** Whether llms.txt names it: models need no second file of the same works. */
  isForModels: boolean;
}

/**
 * All formats in which publications are published, by the extension of their files, in the order of the links to them.
 * Files, links, signposts, the answers of the dev server, and what the check takes for a published file are made from
 * this list.
 */
export const exportFormats = {
  bib: {
    label: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    write: writeBibtexFile,
    isForModels: true,
  },
  'biblatex.bib': {
    label: 'BibLaTeX',
    type: 'application/x-bibtex; charset=utf-8',
    write: writeBiblatexFile,
    isForModels: false,
  },
  ris: {
    label: 'RIS',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: writeRis,
    isForModels: false,
  },
  json: {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: writeCslJson,
    isForModels: true,
  },
} as const satisfies Record<string, ExportFormat>;

/** A file with publications in one of the formats. */
export interface FormatFile extends ExportFormat {
  /** Path from the root of the site: `/publications.bib`, `/publications/wu1957experimental.ris`. */
  path: string;
  /** Media type without its encoding. */
  media: string;
}

/** The files of all publications, or of the one with this slug: one in each format. */
export function formatFiles(slug?: string): FormatFile[] {
  const name = slug === undefined ? '/publications' : `/publications/${slug}`;
  return Object.entries<ExportFormat>(exportFormats).map(([extension, format]) => ({
    ...format,
    path: `${name}.${extension}`,
    media: format.type.replace(/;.*/, ''),
  }));
}
