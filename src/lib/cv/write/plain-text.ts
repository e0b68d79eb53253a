import { splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { type CvPiece, tell } from '#lib/cv/rows/row.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import type { LocalizedText } from '#schemas/text.ts';
import type { CvTarget } from './target.ts';

/** Pieces of a line as one text without markup. */
export function plainPieces(pieces: readonly CvPiece[], target: CvTarget): string {
  return pieces
    .map(({ text, form }) => {
      if (form === 'rich') return richTextToText(text);
      return form === 'markdown' ? nameCitations(inlineMarkdownToText(text), target) : text;
    })
    .join('');
}

/** A text of the content without markup; empty when it is missing. */
export function plainText(text: LocalizedText | undefined, target: CvTarget): string {
  return plainPieces(tell(text, target), target);
}

/** Texts of the content without markup. */
export function plainTexts(texts: readonly LocalizedText[], target: CvTarget): string[] {
  return texts.map((text) => plainText(text, target));
}

function nameCitations(text: string, { labelOf }: CvTarget): string {
  return splitCiteMarks(text)
    .map((piece) => (typeof piece === 'string' ? piece : labelOf(piece.key)))
    .join('');
}
