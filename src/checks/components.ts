import { type BodyComponent, givenComponents } from '#lib/mdx-body.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** Components (`<Figure />`) that a body uses and does not import, and those that lack what they are about. */
export function checkComponents({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.components
      .filter(({ name }) => !new RegExp(`\\b${name.split('.')[0]}\\b`).test(body.imports))
      .flatMap((component) => {
        const wrong = isGiven(component.name) ? findFault(component, component.name) : unknownComponent(component.name);
        return wrong ? [{ file, position: component.position, ...wrong, severity: 'error' as const }] : [];
      }),
  );
}

type Given = keyof typeof givenComponents;
type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;

const isGiven = (name: string): name is Given => Object.hasOwn(givenComponents, name);
const examples: Record<Given, string> = {
  Work: '<Work of="wu1957experimental" />, with a citation key',
  Citations: '<Citations of="wu1957experimental" />, with a citation key',
  Rank: '<Rank of="imagenet" />, with an id from `ranks` in metrics.json',
  Stars: '<Stars repo="apache/tvm" />, with owner and name of the repository',
};

function findFault({ attributes }: BodyComponent, name: Given): Fault | undefined {
  const attribute = givenComponents[name];
  const value = attributes[attribute];
  const hint = `Write ${examples[name]}.`;
  if (!value)
    return { code: 'component-attribute', message: `<${name}> does not say \`${attribute}\` as plain text.`, hint };
  if (name === 'Stars' && !/^[\w.-]+\/[\w.-]+$/.test(value))
    return { code: 'component-attribute', message: `\`${value}\` is not a repository.`, hint };
  return undefined;
}

function unknownComponent(name: string): Fault {
  return {
    code: 'unknown-component',
    message: `There is no component <${name}> here.`,
    hint: `Write it in Markdown, or import it below the front matter: import ${name} from '…'. A < that is meant as such is written \\<.`,
  };
}
