import { positionsIn } from '#text/positions-in-text.ts';
import type { Position } from './problem.ts';
import { findScriptInSvg } from './svg-faults.ts';

/** Why a picture cannot be shown: the rest of a sentence that begins with its name, and what to do about it. */
export interface PictureFault {
  code: 'damaged-picture' | 'unsafe-picture';
  /** Where, in a picture that is a text. */
  position?: Position;
  message: string;
  hint: string;
}

const anew = 'Save or copy the picture again, or delete the file.';
const fault = (message: string, hint = anew): PictureFault => ({ code: 'damaged-picture', message, hint });

/** What is wrong with the bytes of a file that is named like a picture; undefined when nothing is. */
export function findPictureFault(bytes: Uint8Array, name: string): PictureFault | undefined {
  if (bytes.length === 0) return fault('This picture is empty: the file has no bytes.');
  const begins = latin(bytes.subarray(0, 600));
  if (begins.startsWith('version https://git-lfs.github.com'))
    return fault('This is a note that the picture is in Git LFS, and not the picture.', 'Fetch it: git lfs pull.');
  if (/\.svg$/i.test(name)) return findSvgFault(new TextDecoder().decode(bytes));
  const found = findFormatFault(bytes, begins);
  if (found) return found;
  const size = measurePicture(bytes);
  return size ? findSizeFault(size) : damaged;
}

/** The most pixels that are made fit for a page; the program that does so refuses not many more. */
const mostPixels = 250_000_000;

function findSizeFault({ width, height }: { width: number; height: number }): PictureFault | undefined {
  if (width * height <= mostPixels) return undefined;
  const [wide, high] = [width, height].map((edge) => edge.toLocaleString('en'));
  return fault(
    `This picture has ${wide} × ${high} pixels, which is too many to be made fit for a page.`,
    'Save it smaller: no page shows more than 4,000 pixels in a line.',
  );
}

function findFormatFault(bytes: Uint8Array, begins: string): PictureFault | undefined {
  const ends = latin(bytes.subarray(-65_536));
  if (begins.startsWith('\x89PNG\r\n\x1A\n')) return isWholePng(bytes) ? undefined : damaged;
  if (begins.startsWith('\xFF\xD8\xFF')) return ends.includes('\xFF\xD9') ? undefined : damaged;
  if (/^GIF8[79]a/.test(begins)) return /;\0*$/.test(ends) ? undefined : damaged;
  if (/^RIFF[\s\S]{4}WEBP/.test(begins)) return littleEndian(bytes, 4) + 8 <= bytes.length ? undefined : damaged;
  if (/^[\s\S]{4}ftyp(avi[fs]|mif1)/.test(begins)) return isWholeAvif(bytes) ? undefined : damaged;
  if (/^[\s\S]{4}ftyp(hei|hev|heim)/.test(begins))
    return fault('This is a HEIC picture, which most browsers cannot show.', 'Save it as JPEG, WebP or AVIF.');
  if (/^\s*<(!doctype|html|head|\?xml)/i.test(begins))
    return fault('This is a page and not a picture: perhaps it was saved instead of one.');
  return fault('This is no picture that a page can show.', 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.');
}

const damaged = fault('This picture is damaged: it ends too early, or bytes in it are wrong.');

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function littleEndian(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** Whether all boxes of an AVIF are there, each of which says how long it is. */
function isWholeAvif(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    // 0 stands for the rest of the file, 1 for a length of eight bytes.
    if (size === 0) return true;
    if (size === 1) return at + 16 <= bytes.length && at + Number(view.getBigUint64(at + 8)) <= bytes.length;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}

function findSvgFault(text: string): PictureFault | undefined {
  const [tag] = /<svg\b[^>]*>/.exec(text) ?? [];
  if (!tag) return fault('This is no SVG picture: it has no <svg>.');
  const script = findScriptInSvg(text);
  if (script)
    return {
      code: 'unsafe-picture',
      position: positionsIn(text)(script.offset),
      message: `\`${script.what}\` in this SVG picture would run a script when a reader opens it.`,
      hint: 'Delete it, or save the picture as “Plain SVG” or as PNG.',
    };
  const hasSize = /\sviewBox\s*=/.test(tag) || (/\swidth\s*=/.test(tag) && /\sheight\s*=/.test(tag));
  return hasSize
    ? undefined
    : fault(
        'This SVG picture does not say how large it is.',
        'Add viewBox="0 0 300 200" to its <svg>, with its width and height.',
      );
}

/** How many pixels a picture has. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size that a picture says it has; undefined where it does not say, as nothing that is whole does. */
export function measurePicture(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const size = measure(view, asLatin(bytes.subarray(0, 30)), bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (failure) {
    // The file ends before what it says.
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
}

function measure(view: DataView, begins: string, bytes: Uint8Array): PictureSize | undefined {
  if (begins.startsWith('\x89PNG')) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (begins.startsWith('GIF8')) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (begins.startsWith('\xFF\xD8')) return measureJpeg(view);
  if (begins.startsWith('RIFF')) return measureWebp(view, begins.slice(12, 16));
  return measureAvif(view, bytes);
}

/** JPEG (ITU T.81, annex B): the first frame header among the segments before the first scan. */
function measureJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at++;
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || marker < 0xc0 || marker === 0xda) return undefined;
    // C4, C8 and CC begin tables.
    if (marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

/** WebP (RFC 9649): lossy, lossless, or with a header of its own. */
function measureWebp(view: DataView, kind: string): PictureSize | undefined {
  if (kind === 'VP8X') {
    const edge = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: edge(24), height: edge(27) };
  }
  if (kind === 'VP8L' && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  const isFrame = kind === 'VP8 ' && view.getUint8(23) === 0x9d && view.getUint16(24) === 0x012a;
  return isFrame ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff } : undefined;
}

/** AVIF (ISO/IEC 23008-12, 6.5.3): the largest of the sizes of its parts, which are near its beginning. */
function measureAvif(view: DataView, bytes: Uint8Array): PictureSize | undefined {
  const head = asLatin(bytes.subarray(0, 65_536));
  const sizes = [...head.matchAll(/ispe\0\0\0\0/g)].map(({ index }) => ({
    width: view.getUint32(index + 8),
    height: view.getUint32(index + 12),
  }));
  return head.includes('meta') ? sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0] : undefined;
}

const asLatin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of PNG (CRC-32). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Whether a PNG has all its parts up to the last one, and each as it was written. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || checksum(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    // IEND
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at = end + 4;
  }
  return false;
}
