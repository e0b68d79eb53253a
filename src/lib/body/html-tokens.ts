import { decodeCharacters } from './decode-characters.ts';

/** A piece of HTML as it is written. */
export type HtmlToken =
  | OpeningTag
  | { kind: 'close'; name: string; text: string; offset: number }
  | { kind: 'comment' | 'text' | 'declaration'; text: string; offset: number };

export interface OpeningTag {
  kind: 'open';
  /** The name in small letters. */
  name: string;
  /** The name as it is written: `<Work>` is a component, `<work>` is not. */
  written: string;
  attributes: Record<string, string>;
  /** Whether it ends with `/>`. */
  closed: boolean;
  text: string;
  offset: number;
}

/** Elements whose content is not HTML. */
const rawElements = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'svg', 'math'];

/**
 * Divides HTML into tags, comments and text, as a browser does as far as that matters. What comes of it is written anew,
 * so a piece that is understood wrongly is shown wrongly, and nothing else.
 */
export function tokenizeHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const token = readMarkup(html, at) ?? readText(html, at);
    tokens.push(token);
    at += token.text.length;
    if (token.kind !== 'open' || token.closed || !rawElements.includes(token.name)) continue;
    const end = html.toLowerCase().indexOf(`</${token.name}`, at);
    const text = html.slice(at, end === -1 ? undefined : end);
    if (text) tokens.push({ kind: 'text', text, offset: at });
    at += text.length;
  }
  return tokens;
}

function readText(html: string, offset: number): HtmlToken {
  const next = html.indexOf('<', offset + 1);
  return { kind: 'text', text: html.slice(offset, next === -1 ? undefined : next), offset };
}

function readMarkup(html: string, offset: number): HtmlToken | undefined {
  const upTo = (end: string, from = offset) => {
    const found = html.indexOf(end, from);
    return html.slice(offset, found === -1 ? undefined : found + end.length);
  };
  // `<!-->` and `<!--->` are whole comments.
  if (html.startsWith('<!--', offset)) {
    const short = /^<!--(-?>)/.exec(html.slice(offset, offset + 6))?.[0];
    return { kind: 'comment', text: short ?? upTo('-->', offset + 4), offset };
  }
  if (html.startsWith('<![CDATA[', offset)) return { kind: 'declaration', text: upTo(']]>'), offset };
  if (/^<[!?]/.test(html.slice(offset, offset + 2))) return { kind: 'declaration', text: upTo('>'), offset };
  const close = /^<\/([a-z][a-z\d-]*)(?:[\s/][^>]*)?>/i.exec(html.slice(offset, offset + 200));
  if (close) return { kind: 'close', name: close[1]!.toLowerCase(), text: close[0], offset };
  return readTag(html, offset);
}

const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;

function readTag(html: string, offset: number): HtmlToken | undefined {
  const name = /^<([a-z][a-z\d-]*)(?=[\s/>])/i.exec(html.slice(offset, offset + 100));
  if (!name) return undefined;
  const attributes: Record<string, string> = {};
  let at = offset + name[0].length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (!found) break;
    const key = found[1]!.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = decodeCharacters(found[2] ?? found[3] ?? found[4] ?? '');
    at = attribute.lastIndex;
  }
  const end = /^[\s/]*>/.exec(html.slice(at, at + 100));
  if (!end) return undefined;
  const text = html.slice(offset, at + end[0].length);
  const [, written = ''] = name;
  const closed = text.endsWith('/>');
  return { kind: 'open', name: written.toLowerCase(), written, attributes, closed, text, offset };
}
