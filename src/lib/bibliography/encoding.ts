import { decodeUtf8, decodeWindows1252 } from '#lib/bibliography/mojibake.ts';

/** An encoding that texts on the disks of researchers have. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1252' | 'GB18030';

/**
 * The text of a file: UTF-8, with or without a byte order mark; UTF-16 with one; else windows-1252 (Latin-1) or GB18030
 * (GBK, GB 2312), whichever is more plausible.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
    return { text: decoder.decode(bytes), encoding: 'UTF-16' };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8.replace(/^\uFEFF/, ''), encoding: 'UTF-8' };
  const chinese = new TextDecoder('gb18030').decode(bytes);
  if (isChinese(chinese)) return { text: chinese, encoding: 'GB18030' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
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
