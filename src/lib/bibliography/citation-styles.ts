/** The citation styles that a paper's page offers, by the names people know. */
export const citationStyles = [
  { id: 'apa', label: 'APA' },
  { id: 'ieee', label: 'IEEE' },
  { id: 'chicago', label: 'Chicago' },
  { id: 'mla', label: 'MLA' },
  { id: 'vancouver', label: 'Vancouver' },
  { id: 'gb', label: 'GB/T 7714' },
  { id: 'nature', label: 'Nature' },
] as const;

export type CitationStyle = (typeof citationStyles)[number]['id'];

/** One work as a style cites it. */
export interface Citation {
  /** HTML with nothing but `<i>`, `<b>`, `<sup>`, `<sub>` and links to https addresses. */
  html: string;
  text: string;
}

/** The citations of one work; a style that could not format it is absent. */
export type Citations = Partial<Record<CitationStyle, Citation>>;
