/** Combining characters for LaTeX's accent commands. */
const accents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for characters. */
const characters: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  ldots: '…',
  dots: '…',
};

/** Commands whose argument is kept and whose styling is not. */
const transparent = /^(emph|textit|textbf|textrm|textsf|texttt|textsc|mbox|text)$/;

/**
 * LaTeX text as Unicode. Braces protect and disappear; `$…$` is kept as it is; a command that is
 * not known stays in the text and is named in `unknown`.
 */
export function decodeLatex(written: string): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  const text = written
    .split(/((?<!\\)\$[^$]+(?<!\\)\$)/)
    .map((part, index) => (index % 2 === 1 ? part : decodeText(part, unknown)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { text: text.normalize('NFC'), unknown };
}

function decodeText(text: string, unknown: string[]): string {
  return text
    .replace(/\\url\{([^{}]*)\}/g, '$1')
    .replace(
      /\\([`'^~=."]|[uvHcdbkr](?![A-Za-z]))\s*(?:\{\s*(?:\\([ij])|(\p{L}))\s*\}|\\([ij])(?![A-Za-z])|(\p{L}))/gu,
      (_, accent: string, ...letters: (string | undefined)[]) => {
        const letter = letters.slice(0, 4).find(Boolean) ?? '';
        return letter + (accents[accent] ?? '');
      },
    )
    .replace(/\\([A-Za-z]+)\s*(\{\})?/g, (whole, name: string) => {
      const character = characters[name];
      if (character) return character;
      if (!transparent.test(name)) unknown.push(`\\${name}`);
      return transparent.test(name) ? '' : whole;
    })
    .replace(/\\([&%$#_{}])/g, (_, character: string) =>
      /[{}]/.test(character) ? (character === '{' ? '\uE000' : '\uE001') : character,
    )
    .replace(/\\[ /-]/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\uE000/g, '{')
    .replace(/\uE001/g, '}')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('~', '\u00a0');
}
