/** Elements that run, load or restyle, and that no text of the content may become. */
const elements = /<\s*\/?(script|iframe|object|embed|style|link|meta|base|form|input|svg|foreignobject|template)\b/i;
const tag = /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s+|\/)*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'cite', 'data', 'xlink:href'];

/** What a browser might run, load or be led to in HTML that was made of content; undefined where there is nothing. */
export function findDanger(html: string): string | undefined {
  const element = elements.exec(html);
  if (element) return `the element ${element[1]}`;
  for (const [, name, written = ''] of html.matchAll(tag))
    for (const [, key = '', quoted, single, bare] of written.matchAll(attribute)) {
      if (/^on/i.test(key)) return `the attribute ${key} of ${name}`;
      if (/^(style|srcdoc)$/i.test(key)) return `the attribute ${key} of ${name}`;
      const value = decode(quoted ?? single ?? bare ?? '');
      if (addresses.includes(key.toLowerCase()) && runs(value)) return `the address ${value.slice(0, 80)}`;
    }
  // A < that begins no tag we know of would begin one for a browser.
  const stray = html.replace(tag, '').match(/<(?!\/[a-z][\w:-]*\s*>|!--)[^\s]/i);
  return stray ? `a stray < in ${JSON.stringify(html.slice(0, 60))}` : undefined;
}

/** Whether a browser takes an address as a script: it drops controls and spaces at the ends, tabs and lines within. */
function runs(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers drop
  const read = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '').toLowerCase();
  return /^(javascript|vbscript|data|file|blob):/.test(read);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", tab: '\t', newline: '\n' };

function decode(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi, (whole, hex?: string, number?: string, name = '') => {
    if (name === 'colon') return ':';
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
