import { describe, expect, test } from 'vitest';
import { wordsFor } from '#site/words/words.ts';

describe('the words of English', () => {
  test.each(['en', 'en-US', 'en-us', 'en-PH', 'en-Latn-US'])('are American in %s', (tag) => {
    const { sections, awards, dates } = wordsFor(tag);
    expect([sections.honors, awards['honorable-mention'], dates.seasons.fall]).toEqual([
      'Honors',
      'Honorable mention',
      'Fall',
    ]);
  });

  test.each(['en-GB', 'en-AU', 'en-IE', 'en-HK', 'en-150'])('are British in %s', (tag) => {
    const { sections, awards, dates, types } = wordsFor(tag);
    expect([sections.honors, awards['honorable-mention'], dates.seasons.fall, types['entry-encyclopedia']]).toEqual([
      'Honours',
      'Honourable mention',
      'Autumn',
      'Encyclopaedia entry',
    ]);
  });

  test('are the same where nothing differs', () => {
    const [american, british] = [wordsFor('en'), wordsFor('en-GB')];
    expect(british.sections.education).toBe(american.sections.education);
    expect(british.publications.count(2)).toBe('2 publications');
    expect(Object.keys(british)).toEqual(Object.keys(american));
    expect(Object.keys(british.sections)).toEqual(Object.keys(american.sections));
  });

  test('spell nothing as the British do', () => {
    const spoken = JSON.stringify(wordsFor('en'), (_, word) => (typeof word === 'function' ? String(word) : word));
    expect(spoken).toContain('Honors');
    expect(spoken).not.toMatch(
      /honour|favour|colour|behaviour|programme|centre|catalogue|organis|recognis|modell|labell|encyclopaed/i,
    );
  });

  test('stand in for those of a language that the interface does not speak', () => {
    expect(wordsFor('de').sections.honors).toBe('Honors');
    expect(wordsFor('zh-TW').sections.honors).toBe('荣誉');
  });
});
