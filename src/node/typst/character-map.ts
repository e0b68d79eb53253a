/** The characters that a `cmap` table has glyphs for. Formats 4 and 12 are the ones in use. */
export function readCharacters(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, found);
    if (format === 12) addGroups(subtable, found);
  }
  return found;
}

function addSegments(subtable: Buffer, found: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
  for (let at = 0; at < size; at += 2) {
    const start = subtable.readUInt16BE(starts! + at);
    const offset = subtable.readUInt16BE(offsets! + at);
    for (let code = start; code <= subtable.readUInt16BE(ends! + at) && code < 0xffff; code++) {
      const place = offsets! + at + offset + 2 * (code - start);
      const glyph = offset === 0 ? code + subtable.readUInt16BE(deltas! + at) : subtable.readUInt16BE(place);
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(subtable: Buffer, found: Set<number>): void {
  for (let at = 16; at < 16 + 12 * subtable.readUInt32BE(12); at += 12)
    for (let code = subtable.readUInt32BE(at); code <= subtable.readUInt32BE(at + 4); code++) found.add(code);
}
