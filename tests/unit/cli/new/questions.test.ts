import { describe, expect, test } from 'vitest';
import { collectAnswers } from '#cli/new/questions.ts';

/** Somebody who gives these answers one after the other, and what was said to them. */
function somebody(...answers: string[]) {
  const heard: string[] = [];
  return {
    heard,
    ask: (words: string) => {
      heard.push(words);
      return Promise.resolve(answers.shift() ?? '');
    },
    tell: (line: string) => void heard.push(line),
  };
}

describe('the questions', () => {
  test('are asked in turn, and what stays open is left out', async () => {
    const { ask, tell, heard } = somebody('', 'Wu', '', '', '', 'en, zh', 'https://wu.example.org/');
    expect(await collectAnswers({}, ask, tell)).toEqual({
      family: 'Wu',
      languages: ['en', 'zh'],
      url: 'https://wu.example.org/',
    });
    expect(heard).toEqual([
      'Given name (Chien-Shiung): ',
      'Family name, or the whole name of somebody who has only one (Wu): ',
      'Name in its own script, if that is another one (吴健雄): ',
      'Position (Professor of Physics): ',
      'E-mail address, which the site will show (wu@example.org): ',
      'Languages of the site, the default first: en, zh or both (en,zh) [en]: ',
      'Address the site will have (https://user.github.io/repo/): ',
    ]);
  });

  test('are asked again with the reason when the schema refuses the answer', async () => {
    const said = { given: 'C. S.', native: '', position: 'Professor' };
    const { ask, tell, heard } = somebody(
      ...[' ', 'W\u0007u', ' Wu ', 'Columbia: Pupin', 'wu at example.org', 'wu@example.org', 'fr', '', 'wu.org'],
      'https://wu.example.org/',
    );
    expect(await collectAnswers(said, ask, tell)).toEqual({
      given: 'C. S.',
      family: 'Wu',
      position: 'Professor',
      affiliation: 'Columbia: Pupin',
      email: 'wu@example.org',
      languages: ['en'],
      url: 'https://wu.example.org/',
    });
    expect(heard.filter((line) => !line.endsWith(': '))).toEqual([
      'This text is empty.',
      'The character U+0007 cannot be shown on a page.',
      'This is not an e-mail address: name@example.org.',
      'Write en, zh or both with a comma between them: en,zh. More can be added in site.yaml.',
      'Write the full address of the site, for example https://wu.example.org or https://user.github.io/repo/.',
    ]);
  });

  test('that the command answers already are not asked', async () => {
    const { ask, tell, heard } = somebody();
    const said = {
      given: '',
      family: 'Wu',
      native: '',
      position: '',
      email: '',
      languages: 'zh',
      url: 'https://a.org',
    };
    expect(await collectAnswers(said, ask, tell)).toEqual({ family: 'Wu', languages: ['zh'], url: 'https://a.org' });
    expect(heard).toEqual([]);
  });
});

describe('without a terminal', () => {
  test.each([
    [{}, 'The new site needs --family. Write --family "Wu".'],
    [{ family: 'Wu' }, 'The new site needs --url. Write --url "https://user.github.io/repo/".'],
    [{ family: 'Wu', email: 'wu' }, '--email "wu": This is not an e-mail address: name@example.org.'],
    [
      { family: 'Wu', url: 'javascript:alert(1)' },
      '--url "javascript:alert(1)": Write the full address of the site, for example https://wu.example.org or https://user.github.io/repo/.',
    ],
    [
      { family: 'Wu', languages: 'en,en' },
      '--languages "en,en": Write en, zh or both with a comma between them: en,zh. More can be added in site.yaml.',
    ],
    [
      { family: 'Wu', affiliation: 'Columbia University' },
      'An affiliation is where a position is, and none is said. Write --position "Professor of Physics".',
    ],
  ])('%o is a wrong use of the command', async (said, message) => {
    await expect(collectAnswers(said, undefined, () => {})).rejects.toThrow(message);
  });
});
