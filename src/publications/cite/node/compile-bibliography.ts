import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationStyles } from '#publications/cite/citation-styles.ts';
import type { HayagrivaEntry } from '#publications/cite/hayagriva-parents.ts';
import type { StyleRules } from '#publications/cite/style-rules.ts';

/** Compiles entries to the items of a list, as HTML; throws what typst says when it cannot. */
export type CompileBibliography = (entries: readonly HayagrivaEntry[], csl: string, lang: string) => string[];

/** Files that exist in typst's memory only. */
const dataFile = '/.citations.yaml';
const styleFile = '/.citations.csl';

/** Loads typst, whose engine hayagriva formats the entries in a style of CSL. */
export async function loadBibliographyCompiler(): Promise<CompileBibliography> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname });
  return (entries, csl, lang) => {
    // JSON is YAML. A key that looks like a number would change the order.
    const data = JSON.stringify(Object.fromEntries(entries.map((entry, index) => [`entry-${index}`, entry])));
    compiler.mapShadow(join(import.meta.dirname, dataFile), Buffer.from(data));
    compiler.mapShadow(join(import.meta.dirname, styleFile), Buffer.from(csl));
    const [language, region] = lang.split('-');
    const words = `lang: "${language}"${region ? `, region: "${region}"` : ''}`;
    const compiled = compiler.tryHtml({
      mainFileContent: `#set text(${words})\n#bibliography("${dataFile}", style: "${styleFile}", full: true, title: none)`,
    });
    const error = compiled.takeError();
    if (error || !compiled.result) throw new Error(messageOf(error?.shortDiagnostics));
    const items = compiled.result.body().match(/<li>[\s\S]*?<\/li>/g) ?? [];
    compiler.evictCache(10);
    return items.map((item) => item.slice('<li>'.length, -'</li>'.length));
  };
}

function messageOf(diagnostics: { message?: string }[] | undefined): string {
  return diagnostics?.map(({ message }) => message).join('; ') || 'typst gave no result.';
}

/** The engine compares each name with each other; in lots of this size its time stays linear. */
const lot = 100;

/**
 * Compiles entries in lots to the items of a list. A lot that cannot be compiled is halved until the entry that is the
 * cause stands alone; the others are not affected.
 */
export function compileAll(
  entries: readonly HayagrivaEntry[],
  compile: (entries: readonly HayagrivaEntry[]) => string[],
  fail: (entry: HayagrivaEntry, message: string) => void,
): string[] {
  if (entries.length > lot) return [...inLots(entries)].flatMap((some) => compileAll(some, compile, fail));
  if (entries.length === 0) return [];
  try {
    return compile(entries);
  } catch (failure) {
    if (entries.length === 1) {
      fail(entries[0]!, failure instanceof Error ? failure.message : String(failure));
      return [];
    }
    const half = Math.ceil(entries.length / 2);
    return [entries.slice(0, half), entries.slice(half)].flatMap((some) => compileAll(some, compile, fail));
  }
}

function* inLots<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += lot) yield items.slice(start, start + lot);
}

/** A style with its rules and its text in CSL. */
export interface ReadStyle {
  id: string;
  rules: StyleRules;
  csl: string;
  /** The language whose words it uses, where it says one: `de-DE`. */
  locale?: string | undefined;
  /** Whether it is one that the author added. */
  isFurther?: boolean;
}

/** The styles that come with the site. */
export function ownStyles(): ReadStyle[] {
  return citationStyles.map(({ id, rules }) => {
    const csl = readFileSync(new URL(`../styles/${id}.csl`, import.meta.url), 'utf8');
    return { id, rules, csl };
  });
}
