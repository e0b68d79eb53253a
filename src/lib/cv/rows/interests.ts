import type { Profile } from '#schemas/profile.ts';
import { type CvRow, joined, line, type Reader, tell } from './row.ts';

/** A research interest: the area, what in it, a sentence about it. */
export function interestRow({ label, items, text }: Profile['interests'][number], reader: Reader): CvRow {
  const parts = items.map((item) => tell(item, reader));
  return {
    when: '',
    lines: [
      ...line('title', tell(label, reader, { tone: 'strong' })),
      ...line('text', joined(parts, reader.words.listSeparator)),
      ...line('text', tell(text, reader)),
    ],
  };
}
