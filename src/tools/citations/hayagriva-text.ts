import type { Name } from '#lib/bibliography/publication.ts';
import { parseRichText, type RichNode, type RichText } from '#lib/bibliography/rich-text.ts';
import { findScript, mathToText } from '#lib/maths-text.ts';
import { hideMarkup, lowered, raised, titleStart } from '#tools/citations/private-characters.ts';
import type { HayagrivaPerson } from '#tools/citations/hayagriva-entry.ts';

/**
 * A title for Hayagriva. Words with a digit, or with a capital after their first letter, stand in braces, which keep
 * their case in styles that write titles with capitals: BERT, NeurIPS, ⁶⁰Co.
 */
export function hayagrivaTitle(title: RichText): string {
  const text = hideNodes(parseRichText(title));
  const kept = text.replace(/\S+/g, (word) => (/^.+\p{Lu}|\p{N}/u.test(word) ? `{${word}}` : word));
  return kept.startsWith('{') ? `${titleStart}${kept}` : kept;
}

function hideNodes(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return hideMarkup(node.text);
      if ('tag' in node)
        return inScript(hideNodes(node.inside), node.tag === 'sup' || node.tag === 'sub' ? node.tag : undefined);
      const found = findScript(node.maths);
      return found ? inScript(hideMarkup(found.text), found.script) : hideMarkup(mathToText(node.maths));
    })
    .join('');
}

function inScript(text: string, script: 'sup' | 'sub' | undefined): string {
  if (!script) return text;
  const { open, close } = script === 'sup' ? raised : lowered;
  return `${open}${text}${close}`;
}

/** A name for Hayagriva. Its particle stays with the family name, where styles look for it. */
export function hayagrivaPerson({ given, particle, family, suffix, literal }: Name): HayagrivaPerson {
  const name = hideMarkup(literal ?? [particle, family].filter(Boolean).join(' '));
  return {
    name: name || hideMarkup(given ?? ''),
    ...(given && name && { 'given-name': hideMarkup(given) }),
    ...(suffix && { suffix: hideMarkup(suffix) }),
  };
}

/** A date for Hayagriva, which knows no seasons. */
export function hayagrivaDate(date: string): string {
  return date.replace(/-2\d$/, '');
}

/** Whether a text is written in Chinese, Japanese or Korean, and in which. */
export function eastAsianLanguage(text: string): 'zh' | 'ja' | 'ko' | undefined {
  if (/[\p{scx=Hira}\p{scx=Kana}]/u.test(text.replace(/[\u3000-\u303F\u30FB\u30FC]/g, ''))) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}
