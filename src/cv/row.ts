import type { Context, Reader } from '#model/context.ts';
import { nameLinks } from '#model/links.ts';
import { type NamedPerson, nameSeparator } from '#model/people.ts';
import type { Link } from '#model/schema/link.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { inlineMarkdownToText } from '#text/inline-markdown.ts';
import { findText, type Locale } from '#text/localized.ts';

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

/** What entries can show besides themselves: `show` in cv.yaml. */
export const shownParts = ['gpa', 'rank', 'courses', 'details', 'links', 'notes'] as const;
export type ShownPart = (typeof shownParts)[number];
/** What they show on the home page, and where cv.yaml does not say it. */
export const usuallyShown: readonly ShownPart[] = shownParts.filter((part) => part !== 'notes');

/** Who the lines are written for. */
export interface CvReader extends Reader {
  show: ReadonlySet<ShownPart>;
}

/** What a CV needs that is written as a file. */
export type CvContext = Context & CvReader;

type Tone = Pick<CvPiece, 'tone' | 'url'>;

/** A text of the content in the language of the reader; nothing when it is missing. */
export function tell(text: LocalizedText | undefined, { lang, defaultLang }: Locale, tone: Tone = {}): CvPiece[] {
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

/** Makes a piece a link where there is an address. */
export const linkOf = (url: string | undefined) => (url === undefined ? {} : { url });

/** Links by their words, with the numbers of works, which a reader of paper needs. What has no address is the word alone. */
export function linkLine(links: readonly Link[], reader: CvReader): CvLine[] {
  if (!reader.show.has('links')) return [];
  return line(
    'links',
    ...nameLinks(links, reader).map(({ link, word, identifier, qualifier }) =>
      say(word + identifier + qualifier, linkOf(link.url)),
    ),
  );
}

/** People after a word such as "Advised by", each with title and affiliation as of then. */
export function tellPeople(people: readonly NamedPerson[], intro: string, reader: CvReader): CvPiece[] {
  const { words } = reader;
  if (people.length === 0) return [];
  const shown = people.map(({ name }) => tell(name, reader)[0]?.text);
  const named = people.map(({ name, title, affiliation, url }) => {
    const more = joined([tell(title, reader), tell(affiliation, reader)], words.partSeparator);
    const [open = '', close = ''] = words.parentheses('\n').split('\n');
    return [
      ...tell(name, reader, { ...(url && { url }) }),
      ...(more.length > 0 ? [...say(open), ...more, ...say(close)] : []),
    ];
  });
  // A Chinese colon has its own space.
  return [
    ...say(intro.endsWith('：') ? intro : `${intro} `),
    ...joined(named, nameSeparator(shown, words.listSeparator)),
  ];
}

/** How a paper was presented, and the awards it received, each in the words of its author or of the reader's language. */
export function tellDistinctions({ presentation, awards }: Publication, reader: CvReader): CvPiece[][] {
  const { words } = reader;
  const presented = presentation ? [tellOne(presentation.label, words.presentations[presentation.kind])] : [];
  return [...presented, ...awards.map(({ kind, label }) => tellOne(label, kind && words.awards[kind]))];

  function tellOne(label: Parameters<typeof tell>[0], usual: string | undefined): CvPiece[] {
    return label === undefined ? say(usual) : tell(label, reader);
  }
}
