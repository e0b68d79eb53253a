import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As it is written: `#text/dates.ts`, `../dates.ts`, `zod`. */
  specifier: string;
  /** Whether only types are taken. */
  isType: boolean;
}

/** Finds what a piece of TypeScript imports: `import`, `export … from`, `import()`, `import.meta.glob()`. */
export function parseImports(code: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypes(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return imports;
}

/** The files of src/ that a file names in its code: those it imports, and programs that it starts from beside it. */
export function findNamedFiles(code: string, path: string): string[] {
  const named: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const isBeside = /^[\w-]+\.(?:ts|mjs)$/.test(node.text);
      const file = findModule(isBeside ? `./${node.text}` : node.text.replace(/\?.*$/, ''), path);
      if (file !== undefined && file !== path) named.push(file);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return named;
}

/** Reads TypeScript into its syntax tree. */
export function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
}

function takesTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === 'import.meta.glob';
}

/** The file of src/ that an import leads to, as a path from there; undefined for all else. */
export function findModule(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(importer), specifier);
  return path.startsWith('..') ? undefined : path;
}

/** A circle in a graph, as the names that lead from one back to itself. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const follow = (name: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(name)) return [...above.slice(above.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const cycle = follow(next, [...above, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const cycle = follow(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
