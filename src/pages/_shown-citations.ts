import { readFile } from 'node:fs/promises';
import { cacheDir } from 'astro:config/server';
import { getEntry } from 'astro:content';
import { citationStyles } from '#publications/cite/citation-styles.ts';
import type { CitedPublication, StoredCitations } from '#publications/cite/cited-publication.ts';

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
  const stored = entry.data as StoredCitations;
  const cited =
    'kept' in stored
      ? (JSON.parse(await readFile(new URL(stored.kept, cacheDir), 'utf8')) as CitedPublication)
      : stored;
  const { styles, further = {}, bibtex } = cited;
  const added = Object.entries(further).map(([id, label]) => ({ id, label }));
  const named = [...citationStyles, ...added].flatMap(({ id, label }) => {
    const html = styles[id];
    return html ? [{ label, html }] : [];
  });
  return { styles: named, bibtex };
}
