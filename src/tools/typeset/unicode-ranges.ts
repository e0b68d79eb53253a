/** Whether a code point is in a `unicode-range` as CSS writes it: `U+0000-00FF,U+0131`. */
export type RangeTest = (codePoint: number) => boolean;

/** Reads a `unicode-range`, once it is asked: a font for Chinese has a hundred of them. */
export function parseUnicodeRange(written: string): RangeTest {
  let ranges: (readonly [number, number])[] | undefined;
  return (codePoint) => {
    ranges ??= readRanges(written);
    return ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
  };
}

function readRanges(written: string): (readonly [number, number])[] {
  return written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
