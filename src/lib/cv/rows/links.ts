import { linkKind } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link } from '#schemas/link.ts';
import { type CvLine, line, type Reader, say } from './row.ts';

/** Links by their words; those without an address are placeholders and not drawn. */
export function linkLine(links: readonly Link[], reader: Reader): CvLine[] {
  const { lang, defaultLang, words, show } = reader;
  if (!show.has('links')) return [];
  const drawn = links.filter(({ url }) => url !== undefined);
  return line(
    'links',
    ...drawn.map((link) => {
      const label = findText(link.label, lang, defaultLang)?.text ?? words.linkKinds[linkKind(link)];
      const qualifier = findText(link.qualifier, lang, defaultLang)?.text;
      return say(label + (qualifier ? words.parentheses(qualifier) : ''), { url: link.url });
    }),
  );
}
