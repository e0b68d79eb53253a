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

/** The accents of maths, as MathML writes them, with the characters that put them on the letter before. */
export const combiningAccents: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '‾': '\u0304',
  ˉ: '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˇ: '\u030C',
  '→': '\u20D7',
};

/** Letters that are no plain letter with an accent, as they are written without them. */
const plainLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Letters without accents and case, so that `Müller` and `muller`, `Łukasz` and `lukasz` are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıßæœþ]/g, (letter) => plainLetters[letter]!);
}
