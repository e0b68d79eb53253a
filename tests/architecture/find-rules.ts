import ts from 'typescript';
import { parse } from './imports.ts';

/** The rules about content that a piece of TypeScript exports: `check…` of a CheckedContent, which gives problems. */
export function findRules(code: string): string[] {
  return parse(code).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) return isRule(statement) ? [statement.name?.text ?? ''] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, type, initializer }) => {
      const isKnown = type?.getText() === 'Rule';
      const isWritten = initializer !== undefined && ts.isArrowFunction(initializer) && isRule(initializer);
      return isKnown || isWritten ? [name.getText()] : [];
    });
  });
}

function isRule({ parameters, type }: ts.SignatureDeclaration): boolean {
  return (
    parameters.length === 1 && parameters[0]?.type?.getText() === 'CheckedContent' && type?.getText() === 'Problem[]'
  );
}

/** The names in the list that a piece of TypeScript has under a name: `const rules = [checkLinks]`. */
export function findListed(code: string, list: string): string[] {
  return parse(code).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      name.getText() === list && initializer && ts.isArrayLiteralExpression(initializer)
        ? initializer.elements.map((element) => element.getText())
        : [],
    );
  });
}
