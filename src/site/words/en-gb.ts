import { en, type Words } from './en.ts';

/** A part of the words, in the shape of the whole. */
type Some<T> = { [Key in keyof T]?: T[Key] extends string | ((...words: never[]) => string) ? T[Key] : Some<T[Key]> };

/** What British English spells or calls otherwise. */
const differences: Some<Words> = {
  sections: { honors: 'Honours' },
  dates: { seasons: { fall: 'Autumn' } },
  types: { 'entry-encyclopedia': 'Encyclopaedia entry' },
  awards: { 'honorable-mention': 'Honourable mention' },
};

/** The words of the interface in British English: those of American English, but for what differs. */
export const enGB: Words = withDifferences(en, differences);

function withDifferences<T extends object>(words: T, other: Some<T>): T {
  const changed = Object.entries(other).map(([name, word]) => {
    const own = words[name as keyof T];
    return [name, typeof own === 'object' && own !== null ? withDifferences(own, word as Some<typeof own>) : word];
  });
  return { ...words, ...Object.fromEntries(changed) } as T;
}
