import type { Citations } from '#publications/cite/cited-publication.ts';
import type { HayagrivaEntry } from '#publications/cite/hayagriva-parents.ts';
import { eastAsianLanguage } from '#publications/cite/hayagriva-parts.ts';
import { prepareStyle } from '#publications/cite/prepare-style.ts';
import { takeEntryMark } from '#publications/cite/private-characters.ts';
import { readCitation } from '#publications/cite/read-citation.ts';
import { type CitedWork, toHayagriva } from '#publications/cite/to-hayagriva.ts';
import type { Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { compileAll, type CompileBibliography, ownStyles, type ReadStyle } from './compile-bibliography.ts';

/** A work that a style could not format, with what the engine said. */
export interface CitationFailure {
  key: string;
  style: string;
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
  styles: readonly ReadStyle[] = ownStyles(),
): FormattedCitations {
  const citations = new Map(publications.map(({ key }): [string, Citations] => [key, {}]));
  const failures: CitationFailure[] = [];
  for (const style of styles) {
    const said = new Map<number, string>();
    const works = publications.map((publication, index) => toHayagriva(publication, style.rules, index));
    for (const { lang, csl, indices } of groupsOf(publications, works, style)) {
      const entries = new Map(indices.map((index) => [works[index]!.entry, index]));
      const fail = (entry: HayagrivaEntry, message: string) => said.set(entries.get(entry)!, message);
      const read = (item: string, index: number) => {
        const citation = readCitation(item, publications[index]!, works[index]!, style.rules, lang);
        if (citation) citations.get(publications[index]!.key)![style.id] = citation;
      };
      const unmarked: string[] = [];
      for (const item of compileAll([...entries.keys()], (some) => compile(some, csl, lang), fail)) {
        const { index, rest } = takeEntryMark(item);
        if (index === undefined) unmarked.push(rest);
        else read(rest, index);
      }
      // A style that prints neither names nor titles: each work by itself.
      if (unmarked.some((item) => /[^\s<>]/.test(item)))
        for (const [entry, index] of entries)
          if (!citations.get(publications[index]!.key)![style.id])
            for (const item of compileAll([entry], (some) => compile(some, csl, lang), fail)) read(item, index);
    }
    for (const [index, { key }] of publications.entries()) {
      // Some styles for notes leave talks and manuscripts out of the bibliography.
      const message = said.get(index) ?? (style.isFurther ? undefined : 'The style leaves nothing of it.');
      if (message && !citations.get(key)![style.id]) failures.push({ key, style: style.id, message });
    }
  }
  return { citations, failures };
}

/** Works that are formatted at once: of one type, in one language. */
function groupsOf(
  publications: readonly Publication[],
  works: readonly CitedWork[],
  { csl, rules, locale }: ReadStyle,
) {
  const groups = new Map<string, { lang: string; csl: string; indices: number[] }>();
  for (const [index, { type }] of works.entries()) {
    const lang = rules.ownWords ? languageOf(publications[index]!) : (locale ?? 'en');
    const id = `${type} ${lang}`;
    const group = groups.get(id);
    if (group) group.indices.push(index);
    else groups.set(id, { lang, csl: prepareStyle(csl, type), indices: [index] });
  }
  return groups.values();
}

/** The language whose words a citation uses in a national style: that of the work, English for all but a few. */
function languageOf({ title, lang }: Publication): string {
  return /^(?:zh|ja|ko)\b/.exec(lang ?? '')?.[0] ?? eastAsianLanguage(richTextToText(title)) ?? 'en';
}
