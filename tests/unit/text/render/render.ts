import { wordsFor } from '#site/words/words.ts';
import { parseBody } from '#text/body/parse-body.ts';
import type { BodyFormat } from '#text/body/tree.ts';
import type { BodyPlace, Piece } from '#text/render/context.ts';
import { renderBody } from '#text/render/render-body.ts';

/** The HTML of a body, with pictures and components as they would be asked for. */
export function render(source: string, format: BodyFormat = 'md', place: Partial<BodyPlace> = {}): string {
  const pieces = renderBody(parseBody(source, format), {
    scope: '',
    level: 1,
    words: wordsFor('en').body,
    highlight: () => undefined,
    resolveUrl: (url) => (url.startsWith('@') ? `/publications/${url.slice(1)}/` : url),
    labelOf: (key) => key.toUpperCase(),
    ...place,
  });
  return pieces.map(write).join('');
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'picture') return `{picture ${piece.url} | ${piece.alt}${piece.width ? ` | ${piece.width}` : ''}}`;
  const attributes = Object.entries(piece.attributes).map(([name, value]) => ` ${name}=${value}`);
  return `{${piece.name}${attributes.join('')}}${piece.children.map(write).join('')}`;
}
