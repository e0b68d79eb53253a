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
