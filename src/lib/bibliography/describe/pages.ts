/** First and last page of a range; an article number has no last page. `1413–1415` → [`1413`, `1415`]. */
export function pageRange(pages: string | undefined): { first?: string; last?: string } {
  if (!pages) return {};
  const ranges = pages.split(/\s*[,;，、]\s*/).filter(Boolean);
  // `1–10, 15` ends on page 15, and `A-1–A-9` begins on page A-1.
  const ends = ranges.flatMap((range) => {
    const parts = range.split(/\s*(?:[–—]|--+)\s*/);
    return parts.length > 1 ? parts : range.split(/\s*-\s*/).slice(0, 2);
  });
  const [first, last] = [ends[0], ends.at(-1)];
  return { ...(first && { first }), ...(last && ends.length > 1 && { last }) };
}

/**
 * Whether what stands where pages stand is the number of an article, as journals without pages give it: `20230001`,
 * `064050`, `e0123456`.
 */
export function isArticleNumber(pages: string): boolean {
  return /^(?:\d{6,}|0\d{3,}|[eE]\d{3,})$/.test(pages);
}
