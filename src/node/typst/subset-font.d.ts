/** The package brings no types along; these are those of what is used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** OpenType features that stay; all when left out. */
      keepFeatures?: readonly string[];
      /** Texts of the `name` table that stay beside the usual ones. */
      preserveNameIds?: readonly number[];
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
