import { decodeUtf8, decodeWindows1252 } from './repair.ts';

/** The text of a file, and how it was written. */
export interface DecodedText {
  text: string;
  /** The encoding of the file, or of the lines that are not UTF-8, by the name people know: `windows-1252`. */
  encoding: string;
  /** The lines that are not UTF-8, from 1, where the others are. */
  lines?: number[];
}

/**
 * The text of a .bib file. It is UTF-8, UTF-16, or what its first lines say (`% Encoding: …`, as JabRef writes). Of a file
 * of many hands some lines may be in another encoding: each line that is no UTF-8 is read in the most plausible one.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  if (hasEscapedJapanese(bytes)) return { text: new TextDecoder('iso-2022-jp').decode(bytes), encoding: 'ISO-2022-JP' };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8.replace(/^\uFEFF/, ''), encoding: 'UTF-8' };
  const lines = splitLines(bytes).map((line) => ({ line, text: decodeUtf8(line) }));
  const foreign = lines.flatMap(({ text }, index) => (text === undefined ? [index] : []));
  const wideLines = lines.filter(({ text }) => text !== undefined && /[^\0-\u007F]/.test(text)).length;
  const encoding = declaredEncoding(bytes) ?? guessEncoding(foreign.map((index) => lines[index]!.line));
  // Two bytes of GBK may happen to be UTF-8: a file that is mostly such is read as a whole.
  const isWhole = wideLines === 0 || (!encoding.startsWith('windows') && wideLines < foreign.length);
  if (isWhole) return { text: decodeAs(bytes, encoding), encoding: nameOf(encoding) };
  const text = lines.map(({ line, text: known }) => known ?? decodeAs(line, encoding)).join('\n');
  return { text: text.replace(/^\uFEFF/, ''), encoding: nameOf(encoding), lines: foreign.map((index) => index + 1) };
}

/** UTF-16 by its byte order mark, or by the zeros between Latin letters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  if (head.length < 8 || zeros[0]! + zeros[1]! < head.length / 3) return undefined;
  return zeros[0]! > zeros[1]! ? 'utf-16be' : 'utf-16le';
}

/** ISO-2022-JP changes its character set by an escape. */
function hasEscapedJapanese(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at !== -1 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** The encoding that the head of a file names, if there is one of that name and it is not UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, 500));
  const [, name] = /(?:^|\n)%\s*(?:!TEX\s+)?(?:-\*-.*?\b(?:coding)|encoding)\s*[:=]\s*([\w-]+)/i.exec(head) ?? [];
  try {
    const { encoding } = new TextDecoder(name?.replace(/^(?:Cp|cp)(?=\d)/, 'windows-') ?? 'utf-8');
    return encoding.startsWith('utf') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

const names: Readonly<Record<string, string>> = {
  gb18030: 'GB18030',
  gbk: 'GB18030',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'iso-8859-2': 'ISO 8859-2',
  'koi8-r': 'KOI8-R',
};

function nameOf(encoding: string): string {
  return names[encoding] ?? encoding;
}

/** Words of a script as people write them: letters of a case in a row. An encoding that is wrong makes none. */
const russian = /(?<!\p{L})[А-ЯЁІЇЄ]?[а-яёіїєґў]{3,}(?!\p{L})/gu;
const japanese = /[\u3040-\u30FF]{2,}/g;

/** The encoding that makes most sense of lines that are not UTF-8. */
function guessEncoding(lines: readonly Uint8Array[]): string {
  const bytes = Uint8Array.from(lines.flatMap((line) => [...line, 10]).slice(0, 200_000));
  const latin = decodeWindows1252(bytes);
  const count = (encoding: string, pattern: RegExp) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return text.includes('\uFFFD') ? 0 : (text.match(pattern)?.join('').length ?? 0);
  };
  const foreign = latin.match(/[^\0-\u007F]/g)?.length ?? 0;
  const scripts: [string, number][] = [
    ['windows-1251', count('windows-1251', russian)],
    ['koi8-r', count('koi8-r', russian)],
    ['shift_jis', 3 * count('shift_jis', japanese)],
    ['euc-jp', 3 * count('euc-jp', japanese)],
    ['euc-kr', isKorean(new TextDecoder('euc-kr').decode(bytes)) ? foreign : 0],
  ];
  const [best] = scripts.toSorted((a, b) => b[1] - a[1]);
  if (best![1] * 2 > foreign) return best![0];
  if (isChinese(new TextDecoder('gb18030').decode(bytes))) return 'gb18030';
  return guessLatin(latin);
}

/** Chinese that is read as Korean has Chinese characters among the syllables. */
function isKorean(text: string): boolean {
  const syllables = text.match(/[\uAC00-\uD7A3]/g)?.length ?? 0;
  return syllables > 3 && syllables * 10 > 9 * (text.match(/[^\0-\u007F]/g)?.length ?? 0);
}

/**
 * Which of the Latin encodings a text is that was read as windows-1252: what is no letter there, or a rare one, stands
 * for a common one within words of Polish, Czech or Turkish.
 */
function guessLatin(text: string): string {
  if (/\p{L}[±¶¼¿]\p{Ll}|\p{Ll}[±¶]/u.test(text)) return 'iso-8859-2';
  if (/\p{Ll}[³¹]|[³¹]\p{Ll}|\p{L}[œŸ]\p{Ll}/u.test(text.replace(/c(?:œ|Œ)|œu|œ(?:il|de|so)/gi, '')))
    return 'windows-1250';
  const turkish = text.match(/[ýþðÞÝ]/g)?.length ?? 0;
  const icelandic = text.match(/[áéíóúæÆÁÉÍÓÚ]/g)?.length ?? 0;
  return turkish > 0 && icelandic === 0 ? 'windows-1254' : 'windows-1252';
}

/**
 * Whether bytes read as GB18030 are Chinese: nothing is left over, and what is beyond ASCII is Chinese characters and
 * their punctuation, more than one in a row. An accented letter of windows-1252 takes the letter after it along and
 * makes one rare character between Latin letters: `Müller` becomes `M黮ler`.
 */
function isChinese(text: string): boolean {
  if (text.includes('\uFFFD')) return false;
  const runs = text.match(/[\u3000-\u303F\uFF00-\uFFEF\p{sc=Han}]+/gu) ?? [];
  const inRuns = runs.filter((run) => run.length > 1).reduce((sum, run) => sum + run.length, 0);
  const all = text.match(/[^\0-\u007F]/gu)?.length ?? 0;
  return inRuns * 2 > all;
}
