import type { NewsItem } from '#model/schema/news.ts';
import { fold } from '#text/characters.ts';
import { inlineMarkdownToText } from '#text/inline-markdown.ts';
import { findText } from '#text/localized.ts';

/** A news item with the name of its place on the page. */
export interface ListedNews extends NewsItem {
  id: string;
  /** A name that stays when the text is edited: the date, numbered where there are several of one date. */
  serial: string;
}

/**
 * Gives each item an id made of its date and its first words in the default language: the same in all languages, and
 * the same when others are added. Of two that would have one id, the later one in the list keeps it.
 */
export function identifyNews(items: readonly NewsItem[], defaultLang: string): ListedNews[] {
  const ids = items.map(({ date, text }) =>
    ['news', date, ...firstWords(findText(text, defaultLang, defaultLang)?.text ?? '')].join('-'),
  );
  return items.map((item, index) => {
    const twins = ids.slice(index + 1).filter((id) => id === ids[index]).length;
    // New items stand at the top, so that a new one of the same date does not rename the others.
    const sameDay = items.slice(index + 1).filter(({ date }) => date === item.date).length;
    return {
      ...item,
      id: twins > 0 ? `${ids[index]}-${twins + 1}` : ids[index]!,
      serial: ['news', item.date, ...(sameDay > 0 ? [sameDay + 1] : [])].join('-'),
    };
  });
}

/** Enough words to tell news of one day apart. A language without spaces has one long word. */
function firstWords(text: string): string[] {
  const words = fold(inlineMarkdownToText(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 4).map((word) => [...word].slice(0, 16).join(''));
}
