import { type NamedPerson, nameSeparator } from '#lib/people.ts';
import { type CvPiece, joined, type Reader, say, tell } from './row.ts';

/** People after a word such as "Advised by", each with title and affiliation as of then. */
export function tellPeople(people: readonly NamedPerson[], intro: string, reader: Reader): CvPiece[] {
  const { words } = reader;
  if (people.length === 0) return [];
  const shown = people.map(({ name }) => tell(name, reader)[0]?.text);
  const named = people.map(({ name, title, affiliation, url }) => {
    const more = joined([tell(title, reader), tell(affiliation, reader)], words.partSeparator);
    const [open = '', close = ''] = words.parentheses('\n').split('\n');
    return [
      ...tell(name, reader, { ...(url && { url }) }),
      ...(more.length > 0 ? [...say(open), ...more, ...say(close)] : []),
    ];
  });
  // A Chinese colon has its own space.
  return [
    ...say(intro.endsWith('：') ? intro : `${intro} `),
    ...joined(named, nameSeparator(shown, words.listSeparator)),
  ];
}
