import type { Palette } from '#lib/colours.ts';
import type { PrintLanguage } from '#lib/cv/print/span.ts';
import type { Pieces } from './pieces.ts';

/** What a picture says and how: what the template reads as JSON. */
export interface PictureSubject {
  lang: PrintLanguage;
  colours: Palette<string>;
  /** The initials of the owner; empty for a name without letters. */
  monogram: string;
  title: Pieces;
  /** Under the title: the authors of a paper, what the owner does. */
  lead: Pieces;
  /** Where and when a paper appeared. */
  venue: Pieces;
  year: string;
  /** The last line: whose site this is, and more about them. */
  foot: { name: Pieces; more: Pieces };
}
