/** A picture of a body, which Astro makes fit for the page. */
export interface PicturePiece {
  kind: 'picture';
  url: string;
  alt: string;
  title?: string;
  width?: number;
  /** Whether it stands among words. */
  isInline: boolean;
}

/** A component of a body, which Astro renders. */
export interface ComponentPiece {
  kind: 'component';
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Piece[];
}

/** A part of a rendered body: HTML, whose elements may begin in one piece and end in another, or what Astro makes of it. */
export type Piece = string | PicturePiece | ComponentPiece;

/** Puts pieces one after the other, with neighbouring HTML in one. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}
