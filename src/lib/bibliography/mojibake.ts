/** What windows-1252 has for the bytes 80–9F (WHATWG Encoding, index-windows-1252); five bytes stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map([...upper].map((character, index) => [character.charCodeAt(0), 0x80 + index]));
/** The first byte of a character in UTF-8 and the byte after it, both read as windows-1252. */
const suspect = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Bytes of windows-1252 as text. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text.replace(/[\u0080-\u009F]/g, (character) => upper[character.charCodeAt(0) - 0x80]!);
}

/**
 * Text that was UTF-8 and was read as windows-1252 (`MÃ¼ller`), as it was. Only what is certain is repaired: the whole
 * text must be such bytes, and must have fewer characters beyond ASCII afterwards. All else is undefined.
 */
export function repairMojibake(text: string): string | undefined {
  if (!suspect.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : (byteOf.get(code) ?? (code < 0xa0 ? code : -1));
    if (byte === -1) return undefined;
    bytes[index] = byte;
  }
  const repaired = decodeUtf8(bytes);
  return repaired !== undefined && foreign(repaired) < foreign(text) ? repaired : undefined;
}

/** Bytes as UTF-8; undefined when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function foreign(text: string): number {
  return [...text].filter((character) => character > '\u007F').length;
}
