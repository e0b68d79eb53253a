import type { Publication } from '#lib/bibliography/publication.ts';
import { escapeHtml, unescapeHtml } from '#lib/inline-markdown.ts';
import {
  asEditors,
  lowered,
  otherAuthors,
  raised,
  showMarkup,
  titleStart,
} from '#tools/citations/private-characters.ts';
import { repairPunctuation } from '#tools/citations/punctuation.ts';
import type { StyleRules } from '#tools/citations/style-rules.ts';

/** One item of the engine's HTML as a citation: without its number, in few elements, with its punctuation repaired. */
export function readCitation(item: string, publication: Publication, rules: StyleRules, lang: string): string {
  const elements = reduceElements(item);
  const named = nameOthers(nameEditors(elements, publication, rules), rules, lang);
  return showMarkup(addDoi(repairPunctuation(named), publication, rules));
}

const kept: Record<string, string> = { em: 'i', i: 'i', strong: 'b', b: 'b', sup: 'sup', sub: 'sub' };

function reduceElements(item: string): string {
  return item
    .replace(/<span class="prefix">(?:<span[^>]*>[\s\S]*?<\/span>|[^<])*<\/span>/, '')
    .replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (_, url: string, text: string) => link(unescapeHtml(url), text))
    .replace(/<(\/?)(\w+)[^>]*>/g, (tag, slash: string, name: string) =>
      name === 'a' ? tag : kept[name] ? `<${slash}${kept[name]}>` : '',
    )
    .replace(/&#x20;|\s+/g, ' ')
    .replace(/<\/(\w+)><\1>/g, '')
    .replaceAll(',</b>', '</b>,')
    .replaceAll(titleStart, '')
    .replaceAll(raised.open, '<sup>')
    .replaceAll(raised.close, '</sup>')
    .replaceAll(lowered.open, '<sub>')
    .replaceAll(lowered.close, '</sub>')
    .replace(/https:\/\/doi\.org\/<a href="([^"]*)">/g, '<a href="$1">https://doi.org/');
}

/** A link to an https address; others stay text. */
function link(url: string, text: string): string {
  return url.startsWith('https://') ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

function nameEditors(html: string, { editors }: Publication, { editors: words }: StyleRules): string {
  return html.replace(new RegExp(`,? ${asEditors}`), (editors.length > 1 ? words?.many : words?.one) ?? '');
}

/** "and others" as each style writes authors that are left out. */
function nameOthers(html: string, { others }: StyleRules, lang: string): string {
  const written = lang === 'en' ? others : ', 等';
  return html.replace(new RegExp(`((?:,|…)?)(?: and| &amp;| 和)? ${otherAuthors}(\\.?)`), (_, comma: string, stop) =>
    written === undefined ? `${comma ? ',' : ''} et al.` : `${written}${written.endsWith('等') ? stop : ''}`,
  );
}

function addDoi(html: string, { ids }: Publication, rules: StyleRules): string {
  if (!rules.addDoi || !ids.doi || html.includes('doi.org/')) return html;
  return `${html} doi:${link(encodeURI(`https://doi.org/${ids.doi}`), escapeHtml(ids.doi))}`;
}
