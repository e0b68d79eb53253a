import { nameLinks } from '#lib/link-label.ts';
import type { Link } from '#schemas/link.ts';
import { linkOf } from './link-of.ts';
import { type CvLine, line, type Reader, say } from './row.ts';

/** Links by their words, with the numbers of works, which a reader of paper needs. What has no address is the word alone. */
export function linkLine(links: readonly Link[], reader: Reader): CvLine[] {
  if (!reader.show.has('links')) return [];
  return line(
    'links',
    ...nameLinks(links, reader).map(({ link, word, identifier, qualifier }) =>
      say(word + identifier + qualifier, linkOf(link.url)),
    ),
  );
}
