import { getEntry } from 'astro:content';
import { type Citations, citationStyles } from '#lib/bibliography/citation-styles.ts';

/** One work as a style cites it, with the name of the style. */
export interface NamedCitation {
  label: string;
  html: string;
}

/**
 * How a publication is cited: in the order of the styles, of which one that could not format it is left out, and as
 * BibTeX.
 */
export async function getCitations(key: string): Promise<{ styles: NamedCitation[]; bibtex: string }> {
  const entry = await getEntry('citations', key);
  if (!entry) throw new Error(`The publication ${key} has no citations.`);
  const { styles, bibtex } = entry.data as { styles: Citations; bibtex: string };
  const named = citationStyles.flatMap(({ id, label }) => {
    const html = styles[id];
    return html ? [{ label, html }] : [];
  });
  return { styles: named, bibtex };
}
