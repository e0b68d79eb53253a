import type { MathsNode } from './maths-tree.ts';

/** A piece of text as a typesetter needs it: what it is, and what is inside. */
export type PrintSpan =
  | { is: 'text' | 'code'; text: string }
  | { is: 'break' }
  /** Maths; `alt` is what a screen reader says. */
  | { is: 'maths'; alt: string; tree: MathsNode }
  | { is: 'strong' | 'emphasis' | 'strike' | 'raised' | 'lowered' | 'muted'; inside: PrintSpan[] }
  | { is: 'link'; url: string; inside: PrintSpan[] }
  | { is: 'lang'; lang: PrintLanguage; inside: PrintSpan[] };

/** A language in the three parts by which a typesetter chooses characters and hyphens. */
export interface PrintLanguage {
  language: string;
  script: string;
  region?: string;
}

/** A language tag in its parts. */
export function printLanguage(tag: string): PrintLanguage {
  const { language, script, region } = new Intl.Locale(tag);
  const full = new Intl.Locale(tag).maximize();
  return { language, script: (script ?? full.script ?? 'Latn').toLowerCase(), ...(region && { region }) };
}

/** Where a text stands: what its addresses mean, and what the papers it cites are called. */
export interface PrintSurroundings {
  /** Turns an address as it is written into a full one. */
  resolveUrl: (url: string) => string;
  labelOf: (key: string) => string;
}

/** All characters of a text. */
export function textOfSpans(spans: readonly PrintSpan[]): string {
  return spans
    .map((span) =>
      'text' in span ? span.text : 'inside' in span ? textOfSpans(span.inside) : 'alt' in span ? span.alt : ' ',
    )
    .join('');
}
