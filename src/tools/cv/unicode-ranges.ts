/** Whether a code point is in a `unicode-range` as CSS writes it: `U+0000-00FF,U+0131`. */
export type RangeTest = (codePoint: number) => boolean;

/** Reads a `unicode-range`. */
export function parseUnicodeRange(written: string): RangeTest {
  const ranges = written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
