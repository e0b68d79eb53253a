import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questions } from '#cli/new/questions.ts';
import { interfaceLanguages, wordsFor } from '#site/words/words.ts';

test('every file of words belongs to a language in the list', () => {
  const names = readdirSync('src/site/words').map((file) => file.replace('.ts', ''));
  const languages = names.filter((name) => name !== 'words').map((name) => name.split('-')[0]);
  expect([...new Set(languages)].toSorted()).toEqual(interfaceLanguages.toSorted());
});

test('every language has a name of its own, and a new site can have it', () => {
  const named = interfaceLanguages.map((tag) => wordsFor(tag).languageName);
  expect(new Set(named).size).toBe(interfaceLanguages.length);
  for (const tag of interfaceLanguages) expect(questions.languages.parse(tag)).toEqual({ value: tag });
});
