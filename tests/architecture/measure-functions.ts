import ts from 'typescript';
import { parse } from './imports.ts';

export interface MeasuredFunction {
  /** What it is called, or what it is given to where it has no name: `parseDate`, `test`. */
  name: string;
  /** The line that it begins in, from 1. */
  line: number;
  /** How many lines it has from its first word to its last brace, with the functions within it. */
  length: number;
}

/** Every function, method and arrow function of a piece of TypeScript that has a body. */
export function measureFunctions(code: string): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const source = parse(code);
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = lineOf(node.getStart(source));
      found.push({ name: nameOf(node), line, length: lineOf(node.getEnd()) - line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression.getText().split(/[\s(]/)[0]!;
  const holdsName =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return holdsName ? parent.name.getText() : 'a function';
}
