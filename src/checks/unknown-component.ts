import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** Components (`<Figure />`) that a body uses and does not import: the page could not be made. */
export function checkUnknownComponent({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.components
      .filter(({ name }) => !new RegExp(`\\b${name.split('.')[0]}\\b`).test(body.imports))
      .map(({ name, position }) => ({
        file,
        position,
        code: 'unknown-component',
        message: `There is no component <${name}> here.`,
        hint: `Write it in Markdown, or import it below the front matter: import ${name} from '…'. A < that is meant as such is written \\<.`,
        severity: 'error',
      })),
  );
}
