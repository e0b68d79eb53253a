const doubleStop = /(?<!\.)\.\.(?!\.)/g;

/**
 * What the engine leaves where a part of a citation is missing, and what takes its place. Each row is a fault of
 * hayagriva 0.9 (typst 0.14) that the tests know by an example.
 */
const repairs: [RegExp, string][] = [
  // A date without a month: `(2023, )`, `1957 ;105`.
  [/, \)/g, ')'],
  [/(\d{4}(?: [A-Z][a-z]{2,3})?) ;/g, '$1;'],
  [/;\./g, '.'],
  // A part that ends in a full stop, and a part that is empty.
  [/,+\./g, '.'],
  [/([.?!]”)\./g, '$1'],
  [/([?!](?:<\/i>)?)\.(?!\.)/g, '$1'],
  [/([?!]),”/g, '$1”'],
  [doubleStop, '.'],
  [/\.<\/i>\./g, '.</i>'],
  [/et al<\/i>\./g, 'et al.</i>'],
  // The day a program was released, where only the year is known.
  [/ Released\./g, ''],
  // The pages of a work without publisher and year.
  [/\. : /g, '. '],
  [/ +/g, ' '],
];

/** What a style writes in small letters within a sentence and in capitals at the beginning of one. */
const partStart = new RegExp(
  '(?<=[.?!]”? |[.?!]</i> |</i>\\. )(?=edited by\\b|translated by\\b|version\\b|vols?\\.|nos?\\.|' +
    'in preparation\\b|forthcoming\\b|submitted\\b|under review\\b).',
  'g',
);

export function capitaliseParts(html: string): string {
  return html.replace(partStart, (letter) => letter.toUpperCase());
}

/** A citation without the punctuation of parts that are not there. Tags may stand in between: they are kept. */
export function repairPunctuation(html: string): string {
  return repairs.reduce((text, [fault, right]) => text.replace(fault, right), html).trim();
}

/** The same for what the engine did not see the end of. */
export function repairStops(html: string): string {
  return html.replace(doubleStop, '.');
}
