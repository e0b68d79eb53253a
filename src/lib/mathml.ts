/** An element of MathML. */
export interface MathElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (MathElement | string)[];
}

const token = /<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Reads MathML as Temml writes it: elements with quoted attributes, and characters. */
export function parseMathml(markup: string): MathElement {
  const root: MathElement = { name: 'mrow', attributes: {}, children: [] };
  const open = [root];
  for (const [written, close, name, attributes = '', empty] of markup.matchAll(token)) {
    const parent = open.at(-1)!;
    if (name === undefined) parent.children.push(decode(written));
    else if (close) open.pop();
    else {
      const element: MathElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root;
}

/** The characters in an element. */
export function textOf({ children }: MathElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readAttributes(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value!)]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]!);
}
