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
