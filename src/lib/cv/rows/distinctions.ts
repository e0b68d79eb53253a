import type { Publication } from '#lib/bibliography/publication.ts';
import { type CvPiece, type Reader, say, tell } from './row.ts';

/** How a paper was presented, and the awards it received, each in the words of its author or of the reader's language. */
export function tellDistinctions({ presentation, awards }: Publication, reader: Reader): CvPiece[][] {
  const { words } = reader;
  const presented = presentation ? [tellOne(presentation.label, words.presentations[presentation.kind])] : [];
  return [...presented, ...awards.map(({ kind, label }) => tellOne(label, kind && words.awards[kind]))];

  function tellOne(label: Parameters<typeof tell>[0], usual: string | undefined): CvPiece[] {
    return label === undefined ? say(usual) : tell(label, reader);
  }
}
