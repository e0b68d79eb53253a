/** Runs a query at its first call and gives the same answer to all later ones; `astro dev` always asks anew. */
export function once<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    if (import.meta.env.DEV) return query();
    answer ??= query();
    return answer;
  };
}
