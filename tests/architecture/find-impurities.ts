import ts from 'typescript';
import { parse } from './imports.ts';

/** Names that reach the world outside a function's arguments. */
const worldly = new Set(['console', 'document', 'fetch', 'performance', 'process', 'window']);

/** Lists what makes a result depend on more than the arguments: the clock, chance, the terminal, the network. */
export function findImpurities(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const object = node.expression.getText();
      if (worldly.has(object) || ['Date.now', 'Math.random'].includes(node.getText())) {
        found.push(node.getText());
      }
    }
    if (ts.isCallExpression(node) && worldly.has(node.expression.getText())) found.push(node.getText());
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      found.push('new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}
