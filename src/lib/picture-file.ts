import { positionsIn } from '#lib/bibliography/text-positions.ts';
import { measurePicture } from '#lib/picture-size.ts';
import { isWholePng } from '#lib/png-chunks.ts';
import type { Position } from '#lib/problem.ts';
import { findScriptInSvg } from '#lib/svg-safety.ts';

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
