/** More than any paper is cited and any repository starred, many times. */
const most = 5_000_000;
/** From here on a number does not fall to less than half, or grow twentyfold, from one month to the next. */
const settled = 20;

/** Why a number from a service is not believed, as a phrase; undefined for one that is. */
export function findDoubt(count: number, before: number | undefined): string | undefined {
  const ifTrue = `write ${count} into metrics.json if that is true`;
  if (count > most) return `the number read now is ${count}, which nothing has; ${ifTrue}`;
  if (before === undefined || before === count) return undefined;
  if (count === 0) return `the number read now is 0; ${ifTrue}`;
  if (before < settled) return undefined;
  if (count < before / 2) return `the number read now is ${count}, less than half; ${ifTrue}`;
  return count > before * 20 ? `the number read now is ${count}, more than twenty times as much; ${ifTrue}` : undefined;
}
