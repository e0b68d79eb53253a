import { projectRoot } from '#tools/content-root.ts';
import type { HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Compiles entries to the items of a list, as HTML; throws what typst says when it cannot. */
export type CompileBibliography = (entries: HayagrivaEntry[], style: string, lang: string) => string[];

/** Loads typst, whose engine hayagriva formats the entries in a style of CSL. */
export async function loadBibliographyCompiler(): Promise<CompileBibliography> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler: NodeCompiler = Compiler.create({ workspace: projectRoot });
  const file = '/.citations.yaml';
  return (entries, style, lang) => {
    // JSON is YAML. Keys that look like numbers would change their order.
    const data = JSON.stringify(Object.fromEntries(entries.map((entry, index) => [`entry-${index}`, entry])));
    compiler.mapShadow(join(projectRoot, file), Buffer.from(data));
    const result = compiler.tryHtml({
      mainFileContent: `#set text(lang: "${lang}")\n#bibliography("${file}", style: "${style}", full: true, title: none)`,
    });
    const error = result.takeError();
    if (error || !result.result) throw new Error(JSON.stringify(error?.shortDiagnostics ?? 'no output'));
    const items = result.result.body().match(/<li>[\s\S]*?<\/li>/g) ?? [];
    compiler.evictCache(10);
    return items.map((item) => item.slice('<li>'.length, -'</li>'.length));
  };
}
