import { nameLinks } from '#lib/link-words.ts';
import type { Link } from '#schemas/link.ts';
import { type CvLine, line, type Reader, say } from './row.ts';

/** Links by their words. */
export function linkLine(links: readonly Link[], reader: Reader): CvLine[] {
  if (!reader.show.has('links')) return [];
  return line('links', ...nameLinks(links, reader).map(({ link, name }) => say(name, { url: link.url })));
}
