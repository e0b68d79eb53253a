/** How many pixels a picture has. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size that a picture says it has; undefined where it does not say, as nothing that is whole does. */
export function measurePicture(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const size = measure(view, latin(bytes.subarray(0, 30)), bytes);
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
  const head = latin(bytes.subarray(0, 65_536));
  const sizes = [...head.matchAll(/ispe\0\0\0\0/g)].map(({ index }) => ({
    width: view.getUint32(index + 8),
    height: view.getUint32(index + 12),
  }));
  return head.includes('meta') ? sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0] : undefined;
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
