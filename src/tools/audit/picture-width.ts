/** Reads how many pixels wide a PNG, JPEG, GIF, WebP or AVIF picture is; undefined for anything else. */
export function findPictureWidth(file: Buffer): number | undefined {
  if (file.length < 30) return undefined;
  const signature = file.toString('latin1', 0, 12);
  if (signature.startsWith('\x89PNG')) return file.readUInt32BE(16);
  if (signature.startsWith('GIF8')) return file.readUInt16LE(6);
  if (signature.startsWith('\xFF\xD8')) return findJpegWidth(file);
  if (signature.startsWith('RIFF') && signature.endsWith('WEBP')) return findWebpWidth(file);
  if (signature.slice(4, 8) === 'ftyp') return findAvifWidth(file);
  return undefined;
}

/** The frame header is the first segment C0 to CF that is no table (C4, C8, CC). */
function findJpegWidth(file: Buffer): number | undefined {
  for (let at = 2; at + 9 < file.length;) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return file.readUInt16BE(at + 7);
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

function findWebpWidth(file: Buffer): number | undefined {
  const kind = file.toString('latin1', 12, 16);
  if (kind === 'VP8X') return file.readUIntLE(24, 3) + 1;
  if (kind === 'VP8L') return (file.readUInt32LE(21) & 0x3fff) + 1;
  return kind === 'VP8 ' ? file.readUInt16LE(26) & 0x3fff : undefined;
}

/** Each image in the file has an `ispe` property; the picture is the widest, its tiles and its alpha are not wider. */
function findAvifWidth(file: Buffer): number | undefined {
  const widths: number[] = [];
  for (let at = file.indexOf('ispe'); at !== -1 && at + 12 <= file.length; at = file.indexOf('ispe', at + 4))
    widths.push(file.readUInt32BE(at + 8));
  return widths.length ? Math.max(...widths) : undefined;
}
