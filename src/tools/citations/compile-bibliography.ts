import { join } from 'node:path';
import type { HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';

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
