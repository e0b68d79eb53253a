import { plainAbstract } from '#publications/export/plain-fields.ts';
import type { Name, Publication } from '#publications/publication.ts';
import { parseRichText, type RichNode, type RichText } from '#publications/rich-text.ts';
import { namesIn, toSentenceCase } from '#publications/titles.ts';
import { findScript, mathToText } from '#text/maths-text.ts';
import type { HayagrivaEntry, HayagrivaPerson } from './hayagriva-parents.ts';
import {
  asNumber,
  groupStart,
  hideMarkup,
  keptWords,
  otherEditors,
  otherPeople,
  quotes,
  tags,
  titleStart,
  veil,
} from './private-characters.ts';
import type { StyleRules } from './style-rules.ts';

/** A title for Hayagriva, with the capitals that a style asks for. */
export function hayagrivaTitle(title: RichText, case_: StyleRules['titles'], publication: Publication): string {
  const nodes = parseRichText(title);
  const { lang } = publication;
  if (case_ === 'written') return hayagrivaText(nodes);
  const capitalAfterColon = case_ === 'sentence';
  return hayagrivaText(toSentenceCase(nodes, { lang, capitalAfterColon, names: namesOf(publication) }));
}

const abstractNames = new WeakMap<Publication, ReadonlySet<string>>();

function namesOf(publication: Publication): ReadonlySet<string> {
  const known = abstractNames.get(publication);
  if (known) return known;
  const names = namesIn(plainAbstract(publication) ?? '');
  abstractNames.set(publication, names);
  return names;
}

/**
 * What must keep its capitals is put in braces, for styles that write titles with capitals: what the author put there,
 * italics, and words with a digit, a formula or a capital after their first letter (BERT, NeurIPS, ⁶⁰Co).
 */
function hayagrivaText(nodes: readonly RichNode[]): string {
  const text = nodes
    .map(hideNode)
    .join('')
    .replace(wordsToKeep, (words) => {
      const isKept = words.includes(keptWords.open) || /^.+\p{Lu}|\p{N}/u.test(words);
      const bare = words.replaceAll(keptWords.open, '').replaceAll(keptWords.close, '');
      return isKept ? `{${bare}}` : bare;
    });
  return text.startsWith('{') ? `${titleStart}${text}` : text;
}

/** A word, or words that belong together with what touches them. */
const wordsToKeep = new RegExp(
  `(?:[^\\s${keptWords.open}]*${keptWords.open}[^${keptWords.close}]*${keptWords.close})+\\S*|\\S+`,
  'g',
);

function hideNode(node: RichNode): string {
  if ('text' in node)
    return hideQuotes(hideMarkup(node.text)).replace(letterA, (_, word: string) => word + inKept('A'));
  if ('maths' in node) {
    const found = findScript(node.maths);
    return inKept(found ? inTag(hideMarkup(found.text), found.script) : hideMarkup(mathToText(node.maths)));
  }
  const inside = node.inside.map(hideNode).join('');
  const words = node.tag === 'b' ? inside : inKept(inside);
  return node.tag === 'nocase' ? words : inTag(words, node.tag);
}

/** A letter that the engine would take for the article: hepatitis A. */
const letterA = /(\b(?:vitamin|hepatitis|influenza|type|class|group|factor|protein|phase|part|appendix) )A\b/gi;

function hideQuotes(text: string): string {
  return text.replaceAll('“', quotes.open).replaceAll('”', quotes.close);
}

function inKept(text: string): string {
  const bare = text.replaceAll(keptWords.open, '').replaceAll(keptWords.close, '');
  return `${keptWords.open}${bare}${keptWords.close}`;
}

function inTag(text: string, tag: keyof typeof tags): string {
  return `${tags[tag].open}${text}${tags[tag].close}`;
}

/** A text without markup whose letters stay as they are. */
export function hayagrivaPlain(text: string): string {
  return `{${hideMarkup(text)}}`;
}

/** A name for Hayagriva. Its particle stays with the family name, where styles look for it. */
function hayagrivaPerson(
  { given, particle, family, suffix, literal }: Name,
  { organisationsAsWritten }: Pick<StyleRules, 'organisationsAsWritten'>,
): HayagrivaPerson {
  if (literal && organisationsAsWritten && !eastAsianLanguage(literal)) return { name: veil(literal) };
  const name = hideMarkup(literal ?? [particle, family].filter(Boolean).join(' '));
  return {
    name: name || hideMarkup(given ?? ''),
    ...(given && name && { 'given-name': hideMarkup(given) }),
    ...(suffix && { suffix: hideMarkup(suffix) }),
  };
}

/** Whether a text is written in Chinese, Japanese or Korean, and in which. */
export function eastAsianLanguage(text: string): 'zh' | 'ja' | 'ko' | undefined {
  if (/[\p{scx=Hira}\p{scx=Kana}]/u.test(text.replace(/[\u3000-\u303F\u30FB\u30FC]/g, ''))) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}

type People = Pick<HayagrivaEntry, 'author' | 'editor' | 'affiliated'>;

/** The people of a work. Who holds a patent takes the place of authors who are not named. */
export function peopleOf(publication: Publication, rules: StyleRules): People {
  const { authors, others, editors, editorsOthers, translators, holders, type } = publication;
  const named = authors.length === 0 && type === 'patent' && !rules.holders ? (holders ?? []) : authors;
  const author = listOf(named, others, rules);
  const group = collaborationOf(publication);
  if (group && !others && author.length > 0) {
    const { name } = hayagrivaPerson({ literal: group }, rules);
    author.push({ name: `${groupStart}${name}` });
  } else if (group && author.length === 0) author.push(hayagrivaPerson({ literal: group }, rules));
  const translator = listOf(translators ?? [], false, rules);
  return {
    ...(author.length > 0 && { author }),
    ...(editors.length > 0 && {
      editor: listOf(editors, editorsOthers === true, rules, author.length > 0 ? otherEditors : otherPeople),
    }),
    ...(translator.length > 0 && { affiliated: [{ role: 'translator', names: translator }] }),
  };
}

export function listOf(
  people: readonly Name[],
  others: boolean,
  rules: StyleRules,
  mark = otherPeople,
): HayagrivaPerson[] {
  const list = people.map((person) => hayagrivaPerson(person, rules));
  return others && list.length > 0 ? [...list, { name: mark }] : list;
}

/** The group on whose behalf the authors publish, with the word that its members say: `ATLAS Collaboration`. */
export function collaborationOf({ collaboration, authors }: Publication): string | undefined {
  if (!collaboration) return undefined;
  const name = /collaborat|group|team|consorti|project|network|investigators|society|\p{Script=Han}/iu.test(
    collaboration,
  )
    ? collaboration
    : `${collaboration} Collaboration`;
  return authors.some(({ literal }) => literal?.includes(collaboration)) ? undefined : name;
}

/**
 * Puts a mark into the name that comes first, before its last word, where the particle is still found; into the title
 * where there is no name. Names that differ also keep the engine from telling works of one year apart as 1957a and b.
 */
export function markEntry(entry: HayagrivaEntry, mark: string, alsoTitle = false): HayagrivaEntry {
  const [role, people] = entry.author ? (['author', entry.author] as const) : (['editor', entry.editor] as const);
  const [first, ...rest] = people ?? [];
  const title = typeof entry.title === 'string' ? entry.title : (entry.title?.value ?? '');
  return {
    ...entry,
    ...(first && { [role]: [{ ...first, name: first.name.replace(/(?=\S+$)/, mark) }, ...rest] }),
    ...((!first || alsoTitle) && { title: title.replace(/(?<=[^\s{}])|$/, mark) }),
  };
}

/**
 * The engine reads `064050` as 64050, `Suppl 1` as `Suppl1` and `US 6915001` as a word and a number. Here a number is a
 * text unless it is plain digits, and what CSL calls numeric stays so for the styles that ask (CSL 1.0.2, "Choose").
 */
export function hayagrivaNumber(written: string, dash?: '-'): string {
  const text = written.trim();
  if (isPlain(text)) return text;
  if (/^[1-9]\d{0,8}(?: ?[-–&,] ?[1-9]\d{0,8})+$/.test(text))
    return dash ? asNumber(text.replace(/ ?[-–] ?/g, dash)) : text;
  return /^\p{L}*\d+\p{L}*$/u.test(text) ? asNumber(text) : veil(text);
}

/** Pages as the engine shortens them and puts "p." or "pp." before them; what are no plain pages stay as written. */
export function hayagrivaPages(written: string): string {
  // Hyphens are part of the page numbers where dashes separate them: `123-1--123-9`.
  const hasDashes = /--|[–—]/.test(written);
  const dash = hasDashes ? /\s*(?:-{2,}|[‑–—−])\s*/g : /\s*[-‐‑−]\s*/g;
  const pages = written.replace(dash, '\u2013').trim();
  const parts = pages.split(/\s*,\s*/);
  return parts.map(rangeOf).every(Boolean) ? parts.map(rangeOf).join(',') : veil(pages);
}

function rangeOf(part: string): string | undefined {
  const [from = '', to, more] = part.split('–');
  if (more !== undefined || !isPage(from)) return undefined;
  if (to === undefined) return isPlain(from) ? from : asNumber(from);
  if (!isPage(to)) return undefined;
  if (isPlain(from) && isPlain(to)) return `${from}-${to}`;
  const [begin, end] = [letteredPage(from), letteredPage(to)];
  // Letters before the number: the engine shortens such a range as it does others.
  if (begin && begin === letteredPage(to) && end) return `${from}-${to}`;
  return `${asNumber(from)}\\-${asNumber(to)}`;
}

/** The letters before the number of a page such as `S10`. */
function letteredPage(page: string): string | undefined {
  return /^(\p{L}+)[1-9]\d{0,5}$/u.exec(page)?.[1];
}

const isPlain = (text: string) => /^[1-9]\d{0,8}$/.test(text);
const isPage = (text: string) => /^[\p{L}\p{N}.:*-]+$/u.test(text);

/**
 * Whether `pages` holds the number of an article, which has no pages: `064050`, `e123`, `eaax1234`, `L04301`. A number
 * of five digits may be either, and is taken for a page.
 */
export function isArticleNumber(pages: string): boolean {
  return /^(?:e[a-z]*-?\d[\da-z]*|0\d+|\d{6,}|[A-Z]{1,2}\d{5,}|\d+\.\d+)$/i.test(pages.trim());
}
