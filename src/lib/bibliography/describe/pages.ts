/** First and last page of a range; an article number has no last page. `1413–1415` → [`1413`, `1415`]. */
export function pageRange(pages: string | undefined): { first?: string; last?: string } {
  if (!pages) return {};
  const [first, last] = pages.split(/\s*(?:–|—|--|-)\s*/, 2);
  return { ...(first && { first }), ...(last && { last }) };
}
