import type { PublicationType } from '#model/schema/publication.ts';
import { addressOf } from '#publications/export/plain-fields.ts';
import type { Publication } from '#publications/publication.ts';
import { escapeHtml, unescapeHtml } from '#text/inline-markdown.ts';
import { otherYear } from './hayagriva-dates.ts';
import { collaborationOf } from './hayagriva-parts.ts';
import {
  dropCounts,
  groupStart,
  otherEditors,
  otherPeople,
  quotes,
  tags,
  titleStart,
  unveil,
} from './private-characters.ts';
import type { StyleRules } from './style-rules.ts';
import type { CitedWork } from './to-hayagriva.ts';

/** One item of the engine's HTML as a citation: without its number, in few elements, with its punctuation repaired. */
export function readCitation(
  item: string,
  publication: Publication,
  { dateWords }: CitedWork,
  rules: StyleRules,
  lang: string,
): string {
  const elements = dropCounts(reduceElements(item));
  const dated = elements.replaceAll(String(otherYear), escapeHtml(dateWords ?? ''));
  const named = namePeople(dated, publication, rules, lang);
  const moved = /^en(?:-US)?$/.test(lang) && !rules.ownWords ? moveIntoQuotes(named) : named;
  const repaired = repairPunctuation(moved);
  const nested = nestMarkup(rules.capitalAfterStop ? capitaliseParts(repaired) : repaired);
  return repairStops(unveil(nested, escapeHtml));
}

const kept: Record<string, string> = { em: 'i', i: 'i', strong: 'b', b: 'b', sup: 'sup', sub: 'sub' };

function reduceElements(item: string): string {
  const reduced = item
    .replace(/<span class="prefix">(?:<span[^>]*>[\s\S]*?<\/span>|[^<])*<\/span>/, '')
    .replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (_, url: string, text: string) => link(unescapeHtml(url), text))
    .replace(/<(\/?)(\w+)[^>]*>/g, (tag, slash: string, name: string) =>
      name === 'a' ? tag : kept[name] ? `<${slash}${kept[name]}>` : '',
    )
    .replace(/&#x20;|\s+/g, ' ')
    .replace(/<\/(\w+)><\1>/g, '')
    .replaceAll(',</b>', '</b>,')
    .replaceAll(titleStart, '')
    .replace(/https:\/\/doi\.org\/<a href="([^"]*)">/g, '<a href="$1">https://doi.org/');
  return Object.entries(tags).reduce(
    (html, [name, { open, close }]) => html.replaceAll(open, `<${name}>`).replaceAll(close, `</${name}>`),
    reduced,
  );
}

/** A link to an https address; others stay text. */
function link(url: string, text: string): string {
  return url.startsWith('https://') ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

/** "and others" and groups as each style writes them. */
function namePeople(html: string, publication: Publication, rules: StyleRules, lang: string): string {
  const group = publication.others ? collaborationOf(publication) : undefined;
  const inGroup = group ? ` (${escapeHtml(group)})` : '';
  const written = lang === 'en' || !rules.ownWords ? rules.others : ', 等';
  const others = new RegExp(`((?:,|…)?)(?: and| &amp;| 和| und| et)? ([${otherPeople}${otherEditors}])(\\.?)`, 'g');
  let isFirst = true;
  return html
    .replace(others, (_, comma: string, mark: string, stop: string) => {
      const behind = isFirst ? inGroup : '';
      isFirst = false;
      if (written === undefined) return `${comma ? ',' : ''} ${rules.etAl ?? 'et al.'}${behind}${behind ? stop : ''}`;
      // One editor's name is in its natural order: "B. Boss et al."
      if (mark === otherEditors && publication.editors.length === 1 && written === ', et al.' && !rules.allInverted)
        return ` et al.${behind}${behind ? stop : ''}`;
      return `${written}${behind}${behind || written.endsWith('等') ? stop : ''}`;
    })
    .replace(new RegExp(`, (?:and )?${groupStart}`, 'g'), (found) => rules.beforeGroup ?? found)
    .replaceAll(groupStart, '');
}

/**
 * Italics within italics are upright, and quotation marks within quotation marks are single ones (CSL
 * 1.0.2, "Formatting" and "Quotes"). The engine knows neither the markup nor the quotation marks of a title.
 */
function nestMarkup(html: string): string {
  return nestQuotes(/<i>[\s\S]*<i>/.test(html) ? nestItalics(html) : html);
}

function nestItalics(html: string): string {
  let depth = 0;
  return html
    .replace(/<(\/?)i>/g, (tag, slash: string) => {
      if (!slash) return depth++ === 0 ? tag : '</i>';
      return --depth === 0 ? tag : '<i>';
    })
    .replace(/<i>(\s*)<\/i>/g, '$1');
}

const marks = new RegExp(`[“”${quotes.open}${quotes.close}]`, 'g');

function nestQuotes(html: string): string {
  let isQuoted = false;
  return html.replace(marks, (mark) => {
    if (mark === '“' || mark === '”') {
      isQuoted = mark === '“';
      return mark;
    }
    if (mark === quotes.open) return isQuoted ? '‘' : '“';
    return isQuoted ? '’' : '”';
  });
}

/** American English puts punctuation before a closing quotation mark: `“noise.”`, `“‘noise.’”`. */
function moveIntoQuotes(html: string): string {
  return html.replace(new RegExp(`${quotes.close}((?:</i>)?)([,.])(?!\\d)`, 'g'), `$2${quotes.close}$1`);
}

const doubleStop = /(?<!\.)\.\.(?!\.)/g;

/**
 * What the engine leaves where a part of a citation is missing, and what takes its place. Each row is a fault of
 * hayagriva 0.9 (typst 0.14) that the tests know by an example.
 */
const repairs: [RegExp, string][] = [
  // A date without a month: `(2023, )`, `1957 ;105`.
  [/, \)/g, ')'],
  [/(\d{4}(?: [A-Z][a-z]{2,3})?) ;/g, '$1;'],
  [/;\./g, '.'],
  // A part that ends in a full stop, and a part that is empty.
  [/,+\./g, '.'],
  [/([.?!]”)\./g, '$1'],
  [/([?!](?:<\/i>)?)\.(?!\.)/g, '$1'],
  [/([?!]),”/g, '$1”'],
  [doubleStop, '.'],
  [/\.<\/i>\./g, '.</i>'],
  [/et al<\/i>\./g, 'et al.</i>'],
  // The day a program was released, where only the year is known.
  [/ Released\./g, ''],
  // The pages of a work without publisher and year.
  [/\. : /g, '. '],
  [/ +/g, ' '],
];

/** What a style writes in small letters within a sentence and in capitals at the beginning of one. */
const partStart = new RegExp(
  '(?<=[.?!]”? |[.?!]</i> |</i>\\. )(?=edited by\\b|translated by\\b|version\\b|vols?\\.|nos?\\.|' +
    'in preparation\\b|forthcoming\\b|submitted\\b|under review\\b).',
  'g',
);

function capitaliseParts(html: string): string {
  return html.replace(partStart, (letter) => letter.toUpperCase());
}

/** A citation without the punctuation of parts that are not there. Tags may come in between: they stay. */
function repairPunctuation(html: string): string {
  return repairs.reduce((text, [fault, right]) => text.replace(fault, right), html).trim();
}

/** The same for what the engine did not see the end of. */
function repairStops(html: string): string {
  return html.replace(doubleStop, '.');
}

/** Types of works that are cited from journals and books, for which an archive's copy is not where they appeared. */
const printed: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article-journal',
  'review',
  'paper-conference',
  'chapter',
  'book',
]);

/**
 * The address at which a work is cited. A DOI takes its place, unless the author says when the address was looked at;
 * the copy of a journal's article on a preprint server is another work.
 */
export function citedAddress(publication: Publication, type: PublicationType): string | undefined {
  const { accessed, ids } = publication;
  if (ids.doi && !accessed) return undefined;
  const address = addressOf(publication);
  if (!address || (ids.doi && address.includes('doi.org/')))
    return ids.doi && accessed ? `https://doi.org/${ids.doi}` : undefined;
  return printed.has(type) && !accessed && /\/\/(?:www\.)?arxiv\.org\//.test(address) ? undefined : address;
}
