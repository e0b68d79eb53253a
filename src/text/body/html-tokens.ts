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

/** The characters that people write by name. Others stay as they are written, which is harmless. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  colon: ':',
  tab: '\t',
  newline: '\n',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  larr: '←',
  rarr: '→',
  deg: '°',
  plusmn: '±',
  micro: 'µ',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  sect: '§',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00AD',
  laquo: '«',
  raquo: '»',
};

/** Characters written as `&amp;`, `&#38;` or `&#x26;`, as themselves. What is not known stays as it is written. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w*));?/gi, (written, decimal, hexadecimal, name) => {
    if (name) return find(named, name) ?? find(named, name.toLowerCase()) ?? accented(name) ?? written;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
  });
}

const find = (names: Record<string, string>, name: string) => (Object.hasOwn(names, name) ? names[name] : undefined);

/** `&eacute;` and its kin. */
function accented(name: string): string | undefined {
  const marks: Record<string, string> = {
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030A',
  };
  const [, letter, mark] = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring)$/i.exec(name) ?? [];
  if (letter && mark) return `${letter}${marks[mark]}`.normalize('NFC');
  return find({ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å' }, name);
}
