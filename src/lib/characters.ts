/** Characters that no page can show: control characters, halves of a pair, and those that Unicode says are none. */
const unshowable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u;

/** The first character of a text that no page can show, as Unicode names it, and where it stands. */
export function findUnshowable(text: string): { name: string; index: number } | undefined {
  const found = unshowable.exec(text);
  if (!found) return undefined;
  const name = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return { name, index: found.index };
}

/** Whether a text has letters of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u.test(text);
}
