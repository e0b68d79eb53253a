import { decodeCharacters } from '#text/body/html-tokens.ts';
import { schemeOf } from '#text/safe-address.ts';

const svgTag = /<([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>?/g;
const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const scripts = ['javascript', 'vbscript'];

/** What in an SVG picture would run as a script when a reader opens it, and where; undefined where nothing would. */
export function findScriptInSvg(svg: string): { what: string; offset: number } | undefined {
  // An entity could hide all of these.
  for (const { 0: declared, index } of svg.matchAll(/<!ENTITY\b[^>]{0,2000}/gi))
    if (/["'].*[<&]/s.test(declared)) return { what: '<!ENTITY>', offset: index };
  for (const { 1: name = '', 2: attributes = '', index } of svg.matchAll(svgTag)) {
    if (/^(?:.*:)?script$/i.test(name)) return { what: `<${name}>`, offset: index };
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      const runs = /^on[a-z]/i.test(key) || scripts.includes(schemeOf(decodeCharacters(double ?? single ?? '')) ?? '');
      if (runs) return { what: key, offset: index };
    }
  }
  return undefined;
}

/** Something that makes a text no XML. */
export interface XmlFault {
  message: string;
  offset: number;
}

const tag = /<(\/?)([\w:-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;

/** The first tag of an XML text that is not closed, closes another one, or is none. */
export function findXmlFault(xml: string): XmlFault | undefined {
  const open: { name: string; offset: number }[] = [];
  let isDone = false;
  for (const { index, 0: written, 1: slash, 2: name, 4: isEmpty } of xml.matchAll(tag)) {
    if (name === undefined)
      return { message: `\`${xml.slice(index, index + 20).split('\n')[0]!}\` is not a tag.`, offset: index };
    if (isDone) return { message: `\`${written}\` comes after the end.`, offset: index };
    if (slash) {
      const last = open.pop();
      if (last?.name !== name)
        return { message: `\`</${name}>\` closes ${last ? `\`<${last.name}>\`` : 'nothing'}.`, offset: index };
      isDone = open.length === 0;
    } else if (!isEmpty) open.push({ name, offset: index });
  }
  const last = open.at(-1);
  return last && { message: `\`<${last.name}>\` is not closed.`, offset: last.offset };
}
