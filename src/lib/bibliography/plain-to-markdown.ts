/** What stays as it is: maths between dollars, and addresses, which Markdown links by itself. */
const kept = /((?<!\\)\$(?:[^$\\]|\\[\s\S])+\$|<https?:\/\/[^\s<>]+>|https?:\/\/[^\s<>]+)/;

/**
 * Plain text with maths between dollars, as a .bib file has it, as the inline Markdown that shows the same: `C* and W*`
 * has no emphasis in it. `\$` stays a dollar.
 */
export function plainToMarkdown(text: string): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[`*_~^<[\]]|\\(?!\$)|&(?=#?\w+;)/g, '\\$&')))
    .join('');
}
