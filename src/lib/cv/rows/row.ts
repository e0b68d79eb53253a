import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { findText } from '#lib/text.ts';
import type { LocalizedText } from '#schemas/text.ts';
import type { CvWords } from './words.ts';

/** A piece of a line in one language. */
export interface CvPiece {
  text: string;
  /** What the text is written in: inline Markdown, rich text (a title), or plain words. */
  form: 'markdown' | 'rich' | 'plain';
  /** The language of the text where it is not that of the CV. */
  lang?: string;
  /** `strong` is what the entry is called, `muted` what may be read over. */
  tone?: 'strong' | 'muted' | 'italic' | 'raised';
  url?: string;
}

/** A line of an entry. Bullets in a row are one list, and so are positions; links stand beside each other. */
export interface CvLine {
  kind: 'title' | 'text' | 'muted' | 'bullet' | 'links' | 'position';
  pieces: CvPiece[];
  /** When a position was. */
  when?: string;
}

/** An entry: when (or under which number) in the margin, what beside it. */
export interface CvRow {
  when: string;
  lines: CvLine[];
}

/** Entries under a heading of their own within a section, or under none. */
export interface CvPart {
  heading?: CvPiece[];
  rows: CvRow[];
}

/** The language of a reader, and that of texts which have none of their own. */
export interface Languages {
  lang: string;
  defaultLang: string;
}

/** Who the lines are written for. */
export interface Reader extends Languages {
  words: CvWords;
  /** What entries show besides themselves. */
  show: ReadonlySet<string>;
}

type Tone = Pick<CvPiece, 'tone' | 'url'>;

/** A text of the content in the language of the reader; nothing when it is missing. */
export function tell(text: LocalizedText | undefined, { lang, defaultLang }: Languages, tone: Tone = {}): CvPiece[] {
  const found = findText(text, lang, defaultLang);
  if (!found) return [];
  return [{ text: found.text, form: 'markdown', ...(found.lang !== lang && { lang: found.lang }), ...tone }];
}

/** Pieces as one text without markup. */
export function textOfPieces(pieces: readonly CvPiece[]): string {
  return pieces
    .map(({ text, form }) =>
      form === 'plain' ? text : form === 'rich' ? richTextToText(text) : inlineMarkdownToText(text),
    )
    .join('');
}

/** Words of the interface, numbers and names; nothing when there are none. */
export function say(text: string | undefined | false, tone: Tone = {}): CvPiece[] {
  return text ? [{ text, form: 'plain', ...tone }] : [];
}

/** Pieces one after the other with words between them; empty ones leave no gap. */
export function joined(groups: readonly CvPiece[][], separator: string): CvPiece[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index > 0 ? [...say(separator), ...group] : group));
}

/** A line; nothing when it has no pieces. */
export function line(kind: CvLine['kind'], ...groups: CvPiece[][]): CvLine[] {
  const pieces = groups.flat();
  return pieces.length > 0 ? [{ kind, pieces }] : [];
}
