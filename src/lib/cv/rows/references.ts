import type { CvReferee } from '#lib/cv/document.ts';
import { linkOf } from './link-of.ts';
import { type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** Somebody who can be asked: who, from where, how they know the author, where to write to. */
export function referenceRow({ person, relation, email }: CvReferee, reader: Reader): CvRow {
  const { name, title, affiliation, url } = person;
  return {
    when: '',
    lines: [
      ...line('title', tell(name, reader, { tone: 'strong', ...linkOf(url) })),
      ...line('text', joined([tell(title, reader), tell(affiliation, reader)], reader.words.partSeparator)),
      ...line('muted', tell(relation, reader)),
      ...line('links', say(email, { url: `mailto:${email}` })),
    ],
  };
}
