import type { Publication } from '#lib/bibliography/publication.ts';

/** What kind of thesis the author's .bib file says; the model only knows that it is one. */
export function thesisGenre({ type, source }: Publication): string | undefined {
  if (type !== 'thesis') return undefined;
  const written = source?.fields.find(({ name }) => name === 'type')?.value;
  const kind = `${source?.type} ${written}`.toLowerCase();
  if (/phd|doctor/.test(kind)) return 'Doctoral dissertation';
  return /master|mathesis/.test(kind) ? 'Master’s thesis' : 'Thesis';
}
