import { unescapeHtml } from '#text/inline-markdown.ts';
import { toScript } from '#text/maths-text.ts';
import { citationStyles } from './citation-styles.ts';

/**
 * One work as the styles cite it, by the id of a style or by the file of one that the author added, as HTML with nothing but `<i>`, `<b>`, `<sup>`, `<sub>` and links to https addresses;
 * a style that could not format it is absent.
 */
export type Citations = Partial<Record<string, string>>;

/** One work as the styles cite it, and as BibTeX. */
export interface CitedPublication {
  styles: Citations;
  /** What the styles are called that the author added, by their files. */
  further?: Readonly<Record<string, string>>;
  bibtex: string;
}

/** The same as Astro stores it: itself, or the file that keeps it, as a path in the cache folder. */
export type StoredCitations = CitedPublication | { kept: string };

/**
 * What the styles that an author added are called. A style whose name is taken is
 * called after its file.
 */
export function labelFurther(styles: readonly { file: string; label: string }[]): Record<string, string> {
  const taken = new Set<string>(citationStyles.map(({ label }) => label));
  return Object.fromEntries(
    styles.map(({ file, label }) => {
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.csl$/, '');
      const shown = taken.has(label) ? name : label;
      taken.add(shown);
      return [file, shown];
    }),
  );
}

/** A citation as plain text, with Unicode's raised and lowered digits. */
export function citationToText(html: string): string {
  const scripts = html.replace(
    /<(sup|sub)>([^<]*)<\/\1>/g,
    (_, script: 'sup' | 'sub', characters: string) => toScript(characters, script) ?? characters,
  );
  return unescapeHtml(scripts.replace(/<[^>]+>/g, ''));
}
