import { type CitationStyle, type Citations, citationStyles } from '#lib/bibliography/citation-styles.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import type { CompileBibliography } from '#tools/citations/compile-bibliography.ts';
import type { HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';
import { eastAsianLanguage } from '#tools/citations/hayagriva-text.ts';
import { takeEntryMark } from '#tools/citations/private-characters.ts';
import { readCitation } from '#tools/citations/read-citation.ts';
import { styleRules } from '#tools/citations/style-rules.ts';
import { toHayagriva } from '#tools/citations/to-hayagriva.ts';

/** A work that a style could not format, with what the engine said. */
export interface CitationFailure {
  key: string;
  style: CitationStyle;
  message: string;
}

/** The citations of publications by citation key, in all styles, and what could not be formatted. */
export function formatCitations(
  publications: readonly Publication[],
  compile: CompileBibliography,
): { citations: Map<string, Citations>; failures: CitationFailure[] } {
  const citations = new Map(publications.map(({ key }): [string, Citations] => [key, {}]));
  const failures: CitationFailure[] = [];
  for (const { id: style } of citationStyles) {
    const rules = styleRules[style];
    const language = ({ title, lang }: Publication) =>
      rules.ownWords ? (lang && /^(zh|ja|ko)\b/.exec(lang)?.[0]) || (eastAsianLanguage(title) ?? 'en') : 'en';
    for (const [lang, group] of Map.groupBy(publications.entries(), ([, publication]) => language(publication))) {
      const entries = group.map(([index, publication]) => toHayagriva(publication, rules, index));
      const keys = group.map(([, { key }]) => key);
      const C = Number(process.env.CHUNK ?? 100);
      for (const item of Array.from({length:Math.ceil(entries.length/C)},(_,i)=>compileAll(entries.slice(i*C,i*C+C), keys.slice(i*C,i*C+C), (some) => compile(some, rules.typst, lang), fail(style))).flat()) {
        const { index, rest } = takeEntryMark(item);
        const publication = index === undefined ? undefined : publications[index];
        if (!publication) continue;
        const citation = readCitation(rest, publication, rules, lang);
        if (citation.text) citations.get(publication.key)![style] = citation;
      }
      for (const key of keys)
        if (!citations.get(key)![style] && !failures.some((failure) => failure.key === key && failure.style === style))
          fail(style)(key, 'The style leaves nothing of it.');
    }
  }
  return { citations, failures };

  function fail(style: CitationStyle) {
    return (key: string, message: string) => failures.push({ key, style, message });
  }
}

/** Compiles all entries at once; when that fails, halves until the entry that cannot be read stands alone. */
function compileAll(
  entries: HayagrivaEntry[],
  keys: string[],
  compile: (entries: HayagrivaEntry[]) => string[],
  fail: (key: string, message: string) => void,
): string[] {
  if (entries.length === 0) return [];
  try {
    return compile(entries);
  } catch (failure) {
    if (entries.length === 1) {
      fail(keys[0]!, failure instanceof Error ? failure.message : String(failure));
      return [];
    }
    const half = Math.ceil(entries.length / 2);
    return [
      ...compileAll(entries.slice(0, half), keys.slice(0, half), compile, fail),
      ...compileAll(entries.slice(half), keys.slice(half), compile, fail),
    ];
  }
}
