const roman: readonly [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  const [value, letters] = roman.find(([least]) => number >= least) ?? [0, ''];
  return value ? letters + toRoman(number - value) : '';
}

/** 1 → a, 26 → z, 27 → aa. */
function toLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? toLetters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

/** The number of a heading, counted from 1, in the form of the first: (`a)`, 2) → `b)`, (`I.`, 4) → `IV.` */
export function formatNumber(first: string, number: number): string {
  return first.replace(/[1aAiI]/, (counter) => {
    if (counter === '1') return String(number);
    const letters = counter.toLowerCase() === 'i' ? toRoman(number) : toLetters(number);
    return counter === counter.toLowerCase() ? letters : letters.toUpperCase();
  });
}
