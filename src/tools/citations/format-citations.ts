import { type CitationStyle, type Citations, citationStyles } from '#lib/bibliography/citation-styles.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { compileAll } from '#tools/citations/compile-all.ts';
import type { CompileBibliography } from '#tools/citations/compile-bibliography.ts';
import { eastAsianLanguage } from '#tools/citations/hayagriva-text.ts';
import { takeEntryMark } from '#tools/citations/private-characters.ts';
import { readCitation } from '#tools/citations/read-citation.ts';
import { type StyleRules, styleRules } from '#tools/citations/style-rules.ts';
import { toHayagriva } from '#tools/citations/to-hayagriva.ts';

/** A work that a style could not format, with what the engine said. */
export interface CitationFailure {
  key: string;
  style: CitationStyle;
  message: string;
}

export interface FormattedCitations {
  /** By citation key, in the order of the publications. */
  citations: Map<string, Citations>;
  failures: CitationFailure[];
}

/** The citations of publications in all styles. What cannot be formatted is absent and told. */
export function formatCitations(
  publications: readonly Publication[],
  compile: CompileBibliography,
): FormattedCitations {
  const citations = new Map(publications.map(({ key }): [string, Citations] => [key, {}]));
  const failures: CitationFailure[] = [];
  for (const { id: style } of citationStyles) {
    const rules = styleRules[style];
    const said = new Map<number, string>();
    const groups = Map.groupBy(publications.entries(), ([, publication]) => languageOf(publication, rules));
    for (const [lang, group] of groups) {
      const entries = new Map(group.map(([index, publication]) => [toHayagriva(publication, rules, index), index]));
      const items = compileAll(
        [...entries.keys()],
        (some) => compile(some, rules.typst, lang),
        (entry, message) => said.set(entries.get(entry)!, message),
      );
      for (const item of items) {
        const { index, rest } = takeEntryMark(item);
        const publication = index === undefined ? undefined : publications[index];
        const citation = publication && readCitation(rest, publication, rules, lang);
        if (citation) citations.get(publication!.key)![style] = citation;
      }
    }
    for (const [index, { key }] of publications.entries())
      if (!citations.get(key)![style])
        failures.push({ key, style, message: said.get(index) ?? 'The style leaves nothing of it.' });
  }
  return { citations, failures };
}

/** The language whose words a citation uses: English, but in a national style the language of the work. */
function languageOf({ title, lang }: Publication, { ownWords }: StyleRules): string {
  if (!ownWords) return 'en';
  return /^(?:zh|ja|ko)\b/.exec(lang ?? '')?.[0] ?? eastAsianLanguage(title) ?? 'en';
}
