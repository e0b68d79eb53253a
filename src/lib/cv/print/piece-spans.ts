import type { CvPiece } from '#lib/cv/rows/row.ts';
import { isScript } from '#lib/inline-markdown.ts';
import { type PrintSpan, type PrintSurroundings, printLanguage } from './span.ts';
import { markdownSpans, richTextSpans, textSpan } from './text-spans.ts';

const tones = { strong: 'strong', italic: 'emphasis', raised: 'raised', muted: 'muted' } as const;

/** The pieces of a line as spans, each in its language and tone and with its address. */
export function pieceSpans(pieces: readonly CvPiece[], surroundings: PrintSurroundings): PrintSpan[] {
  return pieces.flatMap((piece) => {
    const { tone, url, lang } = piece;
    let spans = read(piece, surroundings);
    if (tone) spans = [{ is: tones[tone], inside: spans }];
    if (url && !isScript(url)) spans = [{ is: 'link', url: surroundings.resolveUrl(url), inside: withoutLinks(spans) }];
    return lang ? [{ is: 'lang', lang: printLanguage(lang), inside: spans }] : spans;
  });
}

function read({ form, text }: CvPiece, surroundings: PrintSurroundings): PrintSpan[] {
  if (form === 'markdown') return markdownSpans(text, surroundings);
  return form === 'rich' ? richTextSpans(text) : textSpan(text);
}

/** A link cannot stand in a link. */
function withoutLinks(spans: readonly PrintSpan[]): PrintSpan[] {
  return spans.flatMap((span): PrintSpan[] => {
    if (span.is === 'link') return withoutLinks(span.inside);
    return 'inside' in span ? [{ ...span, inside: withoutLinks(span.inside) }] : [span];
  });
}
