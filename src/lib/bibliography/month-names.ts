import { fold } from '#lib/fold.ts';

/** The languages whose names of months are read, beside numbers and Latin's three letters of BibTeX. */
const languages =
  'en de fr es pt it nl ca gl ro da sv nb fi et lv lt pl cs sk sl hr sr-Latn hu tr ru uk bg el id eu ja zh ko vi'.split(
    ' ',
  );

/** Names that people write and Intl does not give. */
const others: Readonly<Record<string, number>> = {
  ...{ sept: 9, janv: 1, fevr: 2, juil: 7, mrz: 3, okt: 10, dez: 12, maerz: 3, jaenner: 1, janner: 1, feber: 2 },
};

let table: ReadonlyMap<string, number> | undefined;

/** The months by their names, long and short, in the languages that bibliographies are written in. */
function monthTable(): ReadonlyMap<string, number> {
  if (table) return table;
  const names = new Map<string, number>(Object.entries(others));
  const meanings = new Map<string, Set<number>>();
  for (const lang of languages) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(lang, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (const month of Array(12).keys()) {
        const date = new Date(Date.UTC(2024, month, 15));
        const declined = inDate.formatToParts(date).find(({ type }) => type === 'month')!.value;
        for (const name of [alone.format(date), declined].map(wordOf).filter((word) => /\p{L}{2}/u.test(word)))
          meanings.set(name, (meanings.get(name) ?? new Set()).add(month + 1));
      }
    }
  }
  // A name that is another month elsewhere (`listopad`: October in Croatian, November in Polish) says neither.
  for (const [name, months] of meanings) if (months.size === 1) names.set(name, [...months][0]!);
  table = names;
  return names;
}

function wordOf(name: string): string {
  return fold(name).replace(/[.\s\d]/g, '');
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month by its name in one of many languages, or by the beginning of its English one: 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const word = wordOf(name);
  const known = english.indexOf(word) + 1 || monthTable().get(word);
  if (known) return known;
  const begun = english.indexOf(word.slice(0, 3)) + 1;
  const full =
    begun &&
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ][begun - 1]!;
  return full && word.length > 2 && full.startsWith(word) ? begun : undefined;
}
