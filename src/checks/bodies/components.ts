import type { CheckedContent } from '#model/checked-content.ts';
import { furtherAttributes, type GivenComponent, givenComponents, isGiven } from '#lib/body/components.ts';
import type { ComponentNode } from '#lib/body/tree.ts';
import type { Problem } from '#lib/problem.ts';

/** Components (`<Figure />`) that there are not, and those that lack what they are about or have what has no effect. */
export function checkComponents({ bodies, trust }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.components.flatMap((component) => {
      if (trust === 'code' && isImported(component.name, body.statements)) return [];
      const faults = isGiven(component.name) ? findFaults(component, component.name) : [unknown(component.name)];
      return faults.map((fault) => ({ file, position: component.position, ...fault }));
    }),
  );
}

const isImported = (name: string, statements: string) => new RegExp(`\\b${name.split('.')[0]}\\b`).test(statements);

type Fault = Pick<Problem, 'code' | 'message' | 'hint' | 'severity'>;

const examples: Record<GivenComponent, string> = {
  Work: '<Work of="wu1957experimental" />, with a citation key',
  Citations: '<Citations of="wu1957experimental" />, with a citation key',
  Rank: '<Rank of="imagenet" />, with an id from `ranks` in metrics.json',
  Stars: '<Stars repo="apache/tvm" />, with owner and name of the repository',
  Video: '<Video src="/files/talk.mp4" poster="./talk.jpg" title="My talk" />, with a file in files/',
};

function findFaults({ attributes }: ComponentNode, name: GivenComponent): Fault[] {
  const needed = givenComponents[name];
  const value = attributes[needed];
  const hint = `Write ${examples[name]}.`;
  const fault = (message: string): Fault => ({ code: 'component-attribute', message, hint, severity: 'error' });
  if (!value) return [fault(`<${name}> does not say \`${needed}\` as plain text.`)];
  if (name === 'Stars' && !/^[\w.-]+\/[\w.-]+$/.test(value)) return [fault(`\`${value}\` is not a repository.`)];
  return Object.keys(attributes)
    .filter((attribute) => attribute !== needed && !furtherAttributes[name].includes(attribute))
    .map((attribute) => ({
      ...fault(`\`${attribute}\` in <${name}> has no effect.`),
      code: 'ignored-attribute',
      severity: 'warning',
    }));
}

function unknown(name: string): Fault {
  const names = Object.keys(examples).map((known) => `<${known}>`);
  return {
    code: 'unknown-component',
    message: `There is no component <${name}> here.`,
    hint: `There are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. A < that is meant as such is written \\<.`,
    severity: 'error',
  };
}
