import { decodeCharacters } from '#lib/body/decode-characters.ts';
import { schemeOf } from '#lib/safe-address.ts';

const tag = /<([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>?/g;
const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const scripts = ['javascript', 'vbscript'];

/** What in an SVG picture would run as a script when a reader opens it, and where; undefined where nothing would. */
export function findScriptInSvg(svg: string): { what: string; offset: number } | undefined {
  // An entity could hide all of these.
  for (const { 0: declared, index } of svg.matchAll(/<!ENTITY\b[^>]{0,2000}/gi))
    if (/["'].*[<&]/s.test(declared)) return { what: '<!ENTITY>', offset: index };
  for (const { 1: name = '', 2: attributes = '', index } of svg.matchAll(tag)) {
    if (/^(?:.*:)?script$/i.test(name)) return { what: `<${name}>`, offset: index };
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      const runs = /^on[a-z]/i.test(key) || scripts.includes(schemeOf(decodeCharacters(double ?? single ?? '')) ?? '');
      if (runs) return { what: key, offset: index };
    }
  }
  return undefined;
}
