import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** Bodies that cannot be read, and what in the others a page cannot have. */
export function checkBodies({ bodies, trust }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }): Problem[] => {
    const { syntaxError, format, problems } = body;
    if (!syntaxError)
      return problems
        .filter(({ code }) => trust === 'data' || code !== 'code-in-content')
        .map((problem) => ({ file, ...problem }));
    const { position, message, hint: ownHint } = syntaxError;
    const hint =
      ownHint ??
      'In MDX a < or a { that is meant as the character itself is written \\< or \\{, and every tag is closed: <br />. In a file whose name ends in .md they mean nothing.';
    const said = `${format === 'md' ? 'This cannot be read' : 'MDX cannot read this'}: ${message}.`;
    return [{ file, position, code: 'mdx-syntax', message: said.replace(/\.\.$/, '.'), hint, severity: 'error' }];
  });
}
