/** A remark that its author keeps to himself: `note = {private: …}`. It is neither shown nor exported. */
export function isPrivateNote(text: string): boolean {
  return /^\s*private:/i.test(text);
}
