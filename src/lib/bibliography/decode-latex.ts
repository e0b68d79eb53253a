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

/** Commands of styling: what they style is kept. */
const transparent =
  /^(emph|text(it|bf|rm|sf|tt|sc|sl|up|md|normal)?|mbox|[ei]m|it|bf|rm|sf|tt|sc|sl|(it|bf|rm|sc|sl)(shape|series|family))$/;

/**
 * LaTeX text as Unicode. Braces protect and disappear; maths, `$…$` or `\(…\)`, is kept between dollars,
 * and so `\$` stays for a dollar. A command that is not known stays in the text with what is in its
 * braces, and is named in `unknown`.
 */
export function decodeLatex(written: string): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  const text = written
    .replace(/\\\(([\s\S]+?)\\\)/g, (_, tex: string) => `$${tex}$`)
    .split(/((?<!\\)\$[^$]+(?<!\\)\$)/)
    .map((part, index) => (index % 2 === 1 ? part : decodeText(part, unknown)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { text: text.normalize('NFC'), unknown };
}

const accent =
  /\\([`'^~=."]|[uvHcdbkr](?![A-Za-z]))\s*(?:\{\s*(?:\\([ij])|(\p{L}))\s*\}|\\([ij])(?![A-Za-z])\s*|(\p{L}))/gu;

/** Reads the accents of a text. Vietnamese has two on one letter, so the letters that this makes may get another. */
function decodeAccents(text: string): string {
  const decodeOnce = (written: string) =>
    written.replace(accent, (_, sign: string, ...letters: (string | undefined)[]) =>
      ((letters.slice(0, 4).find(Boolean) ?? '') + (accents[sign] ?? '')).normalize('NFC'),
    );
  return decodeOnce(decodeOnce(text));
}

function decodeText(text: string, unknown: string[]): string {
  return decodeAccents(text.replace(/\\\\/g, ' ').replace(/\\~\{\s*\}/g, hidden['~']))
    .replace(/\\url\{([^{}]*)\}/g, (_, url: string) => hide(url))
    .replace(/\\([A-Za-z]+)\s*(\{\})?/g, (whole, name: string) => {
      const character = characters[name];
      if (character) return character;
      if (!transparent.test(name)) unknown.push(`\\${name}`);
      return transparent.test(name) ? '' : whole;
    })
    .replace(/\\[A-Za-z]+(?:\s*\{(?:[^{}]|\{[^{}]*\})*\})+/g, hide)
    .replace(/\\([&%#_{}])/g, (_, character: string) => hide(character))
    .replace(/\\[/-]/g, '')
    .replace(/\\[ ,;:]/g, ' ')
    .replace(/[{}]/g, '')
    .replaceAll('?`', '¿')
    .replaceAll('!`', '¡')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('~', ' ')
    .replace(/[\uE000-\uE002]/g, (sign) => Object.keys(hidden).find((key) => hidden[key as '~'] === sign) ?? '');
}

/** Characters for private use that stand for characters which are text and not LaTeX. */
const hidden = { '{': '\uE000', '}': '\uE001', '~': '\uE002' } as const;

/** Hides characters that belong to the text from the rules that follow. */
function hide(text: string): string {
  return text.replace(/[{}~]/g, (character) => hidden[character as keyof typeof hidden]);
}
