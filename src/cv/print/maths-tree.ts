import { combiningAccents } from '#text/characters.ts';
import { type MathElement, parseMathml, textOf, texToMathml } from '#text/maths.ts';

/** Maths as a tree that a typesetter can set without reading TeX. */
export type MathsNode =
  | { is: 'symbol' | 'upright' | 'words'; text: string }
  | { is: 'row' | 'fence' | 'overline'; inside: MathsNode[] }
  /** What stands above and below at the right; with `limits` right above and below. */
  | { is: 'scripts'; base: MathsNode; above?: MathsNode; below?: MathsNode; limits: boolean }
  | { is: 'fraction'; above: MathsNode; below: MathsNode }
  | { is: 'root'; inside: MathsNode; index?: MathsNode }
  | { is: 'accent'; base: MathsNode; mark: string }
  /** A space, in em. */
  | { is: 'space'; width: number };

/** TeX maths as a tree; undefined where it holds what the tree has no node for, such as a matrix. */
export function parseMathsTree(tex: string): MathsNode | undefined {
  try {
    return nodeOf(parseMathml(texToMathml(tex)));
  } catch {
    return undefined;
  }
}

/** The tree has no node for something. */
class Untold extends Error {}

const writers: Record<string, (element: MathElement, inside: MathsNode[]) => MathsNode> = {
  math: row,
  mrow: row,
  mstyle: row,
  mpadded: row,
  mi: letters,
  mn: ({ children }) => ({ is: 'words', text: children.join('') }),
  mo: (element) => ({ is: 'symbol', text: textOf(element) }),
  mtext: (element) => ({ is: 'words', text: textOf(element) }),
  mspace: ({ attributes }) => ({ is: 'space', width: emOf(attributes.width) }),
  msup: (_, [base, above]) => ({ is: 'scripts', base: base!, above: above!, limits: false }),
  msub: (_, [base, below]) => ({ is: 'scripts', base: base!, below: below!, limits: false }),
  msubsup: (_, [base, below, above]) => ({ is: 'scripts', base: base!, below: below!, above: above!, limits: false }),
  munder: (_, [base, below]) => ({ is: 'scripts', base: base!, below: below!, limits: true }),
  munderover: (_, [base, below, above]) => ({ is: 'scripts', base: base!, below: below!, above: above!, limits: true }),
  mover: ({ children }, [base, above]) => {
    const over = children[1] as MathElement;
    const mark = over.name === 'mo' ? combiningAccents[textOf(over)] : undefined;
    return mark ? { is: 'accent', base: base!, mark } : { is: 'scripts', base: base!, above: above!, limits: true };
  },
  mfrac: ({ attributes }, [above, below]) => {
    if ('linethickness' in attributes) throw new Untold();
    return { is: 'fraction', above: above!, below: below! };
  },
  msqrt: (element, inside) => ({ is: 'root', inside: row(element, inside) }),
  mroot: (_, [inside, index]) => ({ is: 'root', inside: inside!, index: index! }),
  menclose: ({ attributes }, inside) => {
    if (attributes.notation !== 'top') throw new Untold();
    return { is: 'overline', inside };
  },
};

function nodeOf(element: MathElement): MathsNode {
  const write = writers[element.name];
  if (!write) throw new Untold();
  const isLeaf = ['mi', 'mn', 'mo', 'mtext'].includes(element.name);
  const elements = element.children.filter((child) => typeof child !== 'string');
  return write(element, isLeaf ? [] : elements.map(nodeOf));
}

/** Nodes one after the other; between brackets that grow, what holds them together. */
function row({ children }: MathElement, inside: MathsNode[]): MathsNode {
  const grows = (child: MathElement | string | undefined) =>
    typeof child === 'object' && child.attributes.fence === 'true' && child.attributes.stretchy !== 'false';
  const seen = inside.filter(isSeen);
  if (inside.length > 2 && grows(children[0]) && grows(children.at(-1))) return { is: 'fence', inside: seen };
  return seen.length === 1 ? seen[0]! : { is: 'row', inside: seen };
}

/** Temml makes room with empty spaces; and an invisible sign for "applied to" would be a missing glyph. */
function isSeen(node: MathsNode): boolean {
  if (node.is === 'space') return node.width !== 0;
  return !('text' in node) || !/^[\u2061-\u2064]?$/.test(node.text);
}

function letters({ attributes, children }: MathElement): MathsNode {
  const text = children.join('');
  if ([...text].length > 1) return { is: 'words', text };
  return { is: attributes.mathvariant === 'normal' ? 'upright' : 'symbol', text };
}

function emOf(width = '0'): number {
  const length = Number.parseFloat(width);
  return width.endsWith('em') ? length : 0;
}
