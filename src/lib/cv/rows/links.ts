import { linkLabel } from '#lib/link-label.ts';
import type { Link } from '#schemas/link.ts';
import { type CvLine, line, type Reader, say } from './row.ts';

/** Links by their words, with the numbers of works, which a reader of paper needs. What has no address is the word alone. */
export function linkLine(links: readonly Link[], reader: Reader): CvLine[] {
  if (!reader.show.has('links')) return [];
  return line(
    'links',
    ...links.map((link) => {
      const { word, identifier, qualifier } = linkLabel(link, reader, reader.words);
      return say(word + identifier + qualifier, link.url === undefined ? {} : { url: link.url });
    }),
  );
}
