import type { Publication } from '#lib/bibliography/publication.ts';
import { escapeHtml, unescapeHtml } from '#lib/inline-markdown.ts';
import { otherYear } from '#tools/citations/hayagriva-dates.ts';
import { collaborationOf } from '#tools/citations/hayagriva-people.ts';
import { moveIntoQuotes, nestMarkup } from '#tools/citations/nest-markup.ts';
import {
  dropCounts,
  groupStart,
  otherEditors,
  otherPeople,
  tags,
  titleStart,
  unveil,
} from '#tools/citations/private-characters.ts';
import { capitaliseParts, repairPunctuation, repairStops } from '#tools/citations/punctuation.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';
import type { CitedWork } from '#tools/citations/to-hayagriva.ts';

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
