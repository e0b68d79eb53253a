/** Number of letters to insert, delete, replace or swap to turn one word into another (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The candidate somebody most likely meant: the nearest one, if no more than a third of its letters differ. */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < (best?.distance ?? Infinity))
      best = { candidate, distance };
  }
  return best?.candidate;
}

/** The candidate that differs from a word in one letter: one more, one less, another one, or two exchanged. */
export function withinOneLetter(written: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) if (isOneLetterAway(written, candidate)) return candidate;
  return undefined;
}

function isOneLetterAway(a: string, b: string): boolean {
  const more = a.length - b.length;
  if (a === b || more > 1 || more < -1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  if (more !== 0) return more > 0 ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  const isExchanged = a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
  return rest(a, 1) === rest(b, 1) || isExchanged;
}
