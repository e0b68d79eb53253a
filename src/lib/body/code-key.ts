/** Names a block of code among those of a body that have colours. */
export function codeKey(code: string, lang: string): string {
  return `${lang}\n${code}`;
}
