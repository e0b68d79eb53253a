/** The file that a translation file translates: (`research/parity.zh.mdx`, `zh`) → `research/parity.mdx`. */
export function originalOf(file: string, lang: string): string {
  return `${file.slice(0, -`.${lang}.mdx`.length)}.mdx`;
}
