import type { Publication } from '#lib/bibliography/publication.ts';
import { formatYear, yearOf } from '#lib/dates.ts';

/** A citation within a text, as Pandoc writes it: `[@lin2025twilight]`, or several: `[@one; @two]`. */
const citeMark = /(\[@[^\s;\]@]+(?:\s*;\s*@[^\s;\]@]+)*\])/;

/** A piece of a text: words, or the citation key of a publication. */
export type CitePiece = string | { key: string };

/** Divides a text at its citations; brackets and commas around the keys are words. */
export function splitCiteMarks(text: string): CitePiece[] {
  return text.split(citeMark).flatMap((piece, index): CitePiece[] => {
    if (index % 2 === 0) return piece ? [piece] : [];
    const keys = piece.slice(1, -1).split(/\s*;\s*/);
    return ['[', ...keys.flatMap((key, at): CitePiece[] => [...(at > 0 ? [', '] : []), { key: key.slice(1) }]), ']'];
  });
}

/** The address by which content names a publication: `@lin2025twilight`. */
export function keyOfAddress(address: string): string | undefined {
  return /^@(?=\S)/.test(address) ? address.slice(1) : undefined;
}

/**
 * What a citation within a text is called: the fixed number of the publication, else its venue and year (`ICML’25`),
 * else its first author and year (`Wu 1957`), else its title.
 */
export function citeLabel(publication: Publication): string {
  const { number, venue, issued, authors, ids, shortTitle, title } = publication;
  if (number !== undefined) return String(number);
  const year = venue.year ?? (issued === undefined ? undefined : yearOf(issued));
  const said = year === undefined ? undefined : formatYear(year, 'en');
  const short = venue.short ?? (venue.name === undefined && ids.arxiv ? 'arXiv' : undefined);
  if (short && year !== undefined) return short.endsWith(String(year)) ? short : `${short}’${String(year).slice(-2)}`;
  const author = authors[0]?.family ?? authors[0]?.literal;
  return author && said !== undefined ? `${author} ${said}` : (short ?? shortTitle ?? title);
}
