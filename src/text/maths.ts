import { markdownToMdast, type MdastNode } from 'satteri';
import temml from 'temml';
import { findExcess, findTooDeep } from '#text/body/limits.ts';

/** The maths in a text of inline Markdown: what stands between dollars. */
export function findMaths(text: string): string[] {
  if (!text.includes('$') || findExcess(text)) return [];
  const found: string[] = [];
  // What is left to look at, the next one last: the tree may be deeper than calls can be.
  const left: MdastNode[] = [markdownToMdast(text, { features: { math: true, frontmatter: false } })];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'inlineMath' || node.type === 'math') found.push(node.value);
    if ('children' in node) left.push(...(node.children as MdastNode[]).toReversed());
  }
  return found;
}

/** Maths between dollars in a text whose only markup is maths; `\$` is a dollar. */
export const plainMaths = /(?<!\\)\$((?:[^$\\]|\\[\s\S])+)\$/g;

/** The maths in a text whose only markup is maths: titles and abstracts of a .bib file. */
export function findPlainMaths(text: string): string[] {
  return [...text.matchAll(plainMaths)].flatMap(([, tex]) => (tex === undefined ? [] : [tex]));
}

/**
 * Commands that LaTeX packages and plain TeX have and Temml lacks: the alphabets of AMS-TeX (`\Bbb`, `\scr`, `\germ`),
 * boxes of text, and siunitx without its formatting.
 */
const macros: Readonly<Record<string, string>> = {
  '\\scr': '\\mathscr',
  '\\germ': '\\mathfrak',
  '\\Cal': '\\mathcal',
  '\\bold': '\\mathbf',
  '\\mathbbm': '\\mathbb',
  '\\mathds': '\\mathbb',
  '\\mbox': '\\text{#1}',
  '\\hbox': '\\text{#1}',
  '\\textsc': '\\text{#1}',
  '\\textsl': '\\text{#1}',
  '\\emph': '\\textit{#1}',
  '\\ensuremath': '#1',
  '\\textless': '<',
  '\\textgreater': '>',
  '\\textbar': '|',
  '\\textminus': '-',
  '\\texttimes': '×',
  '\\textperiodcentered': '·',
  '\\textdegree': '°',
  '\\textmu': 'µ',
  '\\textendash': '–',
  '\\textemdash': '—',
  '\\textasciitilde': '\\sim',
  '\\slash': '/',
  '\\xspace': '',
  '\\cprime': "'",
  '\\textonehalf': '\\frac{1}{2}',
  '\\num': '#1',
  '\\unit': '\\mathrm{#1}',
  '\\si': '\\mathrm{#1}',
  '\\qty': '#1\\,\\mathrm{#2}',
  '\\SI': '#1\\,\\mathrm{#2}',
};

/** A declaration that AMS-TeX and plain TeX apply to the whole of its group, for Temml a command with an argument. */
const alphabets = /\{\s*\\(scr|germ|Bbb|frak|Cal)(?![A-Za-z])\s*([^{}]*)\}/g;

/** What REVTeX writes for a character in maths and in text: `\ifmmode\beta\else\textbeta\fi`. */
const eitherMode = /\\ifmmode\s*([\s\S]*?)\\else[\s\S]*?\\fi(?:\s*\{\})?/g;

/** The longest formula: more than a page is wide, many times, and what Temml reads in a tenth of a second. */
const mostCharacters = 10_000;

/** TeX maths as MathML; throws what Temml says of TeX that it cannot read, and what keeps it from being asked. */
export function texToMathml(tex: string, displayMode = false): string {
  if (tex.length > mostCharacters)
    throw new Error(`it is longer than ${mostCharacters.toLocaleString('en')} characters`);
  if (findTooDeep(tex) !== undefined) throw new Error('its brackets are within each other more than a hundred times');
  const written = tex
    .replace(eitherMode, '$1')
    .replace(/\\(sp|sb)(?![A-Za-z])/g, (_, name: string) => (name === 'sp' ? '^' : '_'))
    .replace(alphabets, (_, name: string, letters: string) => `{\\${name}{${letters}}}`);
  return temml.renderToString(written, { displayMode, throwOnError: true, macros: { ...macros } });
}

/** What is wrong with TeX maths, as a phrase; undefined when it can be set. */
export function findMathsError(tex: string, display = false): string | undefined {
  try {
    texToMathml(tex, display);
    return undefined;
  } catch (failure) {
    const said = failure instanceof Error ? failure.message.trim() : String(failure);
    return said.replace(/ at (position \d+|end of input)[\s\S]*$/, '').replace(/\.$/, '');
  }
}

/** How wide the space beside a cell is, by what Temml writes. */
const spaces: Readonly<Record<string, string>> = { '0em': '0', '0pt': '0', '0': '0', '1em': '1' };

/**
 * MathML without styles of its own, which no page may have: what they say becomes attributes of MathML and classes
 * (src/site/styles/on-demand/maths.css).
 */
export function withoutStyles(mathml: string): string {
  if (!mathml.includes('style="')) return mathml;
  return mathml.replace(
    /<(\w+)([^>]*?) style="([^"]*)"([^>]*)>/g,
    (_, name: string, before: string, style: string, after: string) => {
      const rules = new Map(
        style.split(';').flatMap((rule) => {
          const [property, value] = rule.split(':');
          return property && value ? [[property.trim(), value.trim()] as const] : [];
        }),
      );
      const attributes = colours(rules);
      const classes = [...(rules.has('border') ? ['m-box'] : []), ...(name === 'mtd' ? classesOfCell(rules) : [])];
      const own = /\sclass="([^"]*)"/.exec(before + after)?.[1];
      const rest = (before + after).replace(/\sclass="[^"]*"/, '').replace(/\s*\/$/, '');
      const all = [...(own ? [own] : []), ...classes].join(' ');
      return `<${name}${rest}${all && ` class="${all}"`}${attributes}>`;
    },
  );
}

function colours(rules: ReadonlyMap<string, string>): string {
  const colour = rules.get('color');
  const background = rules.get('background-color');
  const written = (name: string, value: string | undefined) =>
    value && /^#[\da-f]{3,8}$/i.test(value) ? ` ${name}="${value}"` : '';
  return written('mathcolor', colour) + written('mathbackground', background);
}

/** Lines and spaces of a cell of a matrix. */
function classesOfCell(rules: ReadonlyMap<string, string>): string[] {
  const lines = ['left', 'right', 'top', 'bottom'].filter((side) => rules.has(`border-${side}`));
  const beside = ['left', 'right'].flatMap((side) => {
    const space = spaces[rules.get(`padding-${side}`) ?? ''];
    return space === undefined ? [] : [`m-${side[0]}${space}`];
  });
  return [...lines.map((side) => `m-line-${side[0]}`), ...beside];
}

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
