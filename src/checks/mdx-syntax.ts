import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** Bodies that MDX cannot read. */
export function checkMdxSyntax({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }): Problem[] => {
    if (!body.syntaxError) return [];
    const { position, message, hint: ownHint } = body.syntaxError;
    const hint =
      ownHint ??
      'A < or a { that is meant as the character itself is written \\< or \\{; a bare address is written [text](https://…).';
    return [
      {
        file,
        position,
        code: 'mdx-syntax',
        message: `MDX cannot read this: ${message}.`.replace(/([.])\.$/, '$1'),
        hint,
        severity: 'error',
      },
    ];
  });
}
