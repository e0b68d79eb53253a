import { getEntry } from 'astro:content';
import {
  type Citation,
  type Citations,
  type CitationStyle,
  citationStyles,
} from '#lib/bibliography/citation-styles.ts';

/** One work as a style cites it, with the name of the style. */
export interface NamedCitation extends Citation {
  style: CitationStyle;
  label: string;
}

/** How a publication is cited, in the order of the styles; a style that could not format it is left out. */
export async function getCitations(key: string): Promise<NamedCitation[]> {
  const styles = ((await getEntry('citations', key))?.data as { styles?: Citations } | undefined)?.styles ?? {};
  return citationStyles.flatMap(({ id, label }) => {
    const citation = styles[id];
    return citation ? [{ style: id, label, ...citation }] : [];
  });
}
