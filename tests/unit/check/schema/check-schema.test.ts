import { describe, expect, it } from 'vitest';
import { mdx, problemsIn, told } from '../../check-files.ts';

const talk = (field: string) => told({ 'talks.yaml': `- title: Parity\n  date: 1957\n  ${field}\n` });

describe('an unknown key', () => {
  it('points at the key and says which one was meant', () => {
    expect(talk('evnt: Conference')).toEqual([
      [
        'talks.yaml:3:3 unknown-key',
        'There is no field `evnt` here, so what it says would not appear.',
        'Did you mean `event`?',
      ],
    ]);
  });

  it('lists the free keys when none is alike', () => {
    expect(talk('colour: red')).toEqual([
      [
        'talks.yaml:3:3 unknown-key',
        'There is no field `colour` here, so what it says would not appear.',
        'These are free: `event`, `place`, `kind`, `abstract`, `links`, `order`, `tags` or `lang`.',
      ],
    ]);
  });

  it('is found deep inside an entry', () => {
    expect(talk('links: [{ url: https://example.org, lable: Slides }]')).toEqual([
      [
        'talks.yaml:3:39 unknown-key',
        'There is no field `lable` here, so what it says would not appear.',
        'Did you mean `label`?',
      ],
    ]);
  });

  it('is not told a second time as a missing key', () => {
    expect(told({ 'talks.yaml': '- titel: Parity\n  date: 1957\n' }).map(([place]) => place)).toEqual([
      'talks.yaml:1:3 unknown-key',
    ]);
  });

  it('that names an inherited property of objects is unknown like any other', () => {
    expect(talk('constructor: x').map(([place]) => place)).toEqual(['talks.yaml:3:3 unknown-key']);
  });
});

describe('a missing value', () => {
  it('is told with an example', () => {
    expect(told({ 'talks.yaml': '- title: Parity\n' })).toEqual([
      ['talks.yaml:1:3 missing-value', '`date` is missing.', 'Write one, for example `date: 1957-09`.'],
    ]);
  });

  it('is told when the key is there without a value', () => {
    expect(talk('event:')).toEqual([
      [
        'talks.yaml:3:3 missing-value',
        '`event` has no value.',
        'Write one, for example `event: TVM Conference 2023`. A text that begins with # needs quotes around it.',
      ],
    ]);
  });

  it('is told when an item of a list is empty', () => {
    expect(told({ 'talks.yaml': '-\n' })).toEqual([
      [
        'talks.yaml:1:2 missing-value',
        'This entry has no value.',
        'Write one, for example `{ title: The Discovery of the Parity Violation, date: 1957-09 }`.',
      ],
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it('that is a number where text is wanted gets quotes', () => {
    expect(talk('event: 1957')).toEqual([
      [
        'talks.yaml:3:3 wrong-type',
        '`event` should be text, but it is the number 1957.',
        'Put quotes around it: `"1957"`.',
      ],
    ]);
  });

  it('that is text where a list is wanted gets brackets', () => {
    expect(told({ 'experience/a.mdx': mdx('organization: Columbia\npositions: Professor') })).toEqual([
      [
        'experience/a.mdx:3:1 wrong-type',
        '`positions` should be a list, but it is the text "Professor".',
        'Put it into a list: `[Professor]`.',
      ],
    ]);
  });

  it('that is a number in quotes loses them', () => {
    expect(told({ 'research/a.mdx': mdx('title: Parity\norder: "1"') })).toEqual([
      [
        'research/a.mdx:3:1 wrong-type',
        '`order` should be a number, but it is the text "1".',
        'Leave out the quotes: `1`.',
      ],
    ]);
  });

  it('that is `yes` becomes true or false', () => {
    expect(told({ 'research/a.mdx': mdx('title: Parity\ndraft: yes') })).toEqual([
      [
        'research/a.mdx:3:1 wrong-type',
        '`draft` should be `true` or `false`, but it is the text "yes".',
        'Write `true` or `false`, without quotes.',
      ],
    ]);
  });

  it('that is text where fields are wanted is shown with an example', () => {
    expect(told({ 'publications/a.mdx': mdx('title: A\nauthors: [B]\nids: 10.1/x') })).toEqual([
      ['publications/a.mdx:4:1 wrong-type', '`ids` should be fields with values, but it is the text "10.1/x".'],
    ]);
  });

  it('that is a list where text is wanted is a list', () => {
    expect(talk('event: [a, b]')).toEqual([
      [
        'talks.yaml:3:3 wrong-type',
        '`event` should be text or fields with values, but it is a list.',
        'Write it like this: `event: TVM Conference 2023`.',
      ],
    ]);
  });
});

describe('a position', () => {
  const said = (position: string) => told({ 'experience/a.mdx': mdx(`organization: A\npositions: [${position}]`) });

  it('with a field that it does not have is told of it, and not of languages', () => {
    expect(said('{ titel: Professor, start: 1958 }')).toEqual([
      [
        'experience/a.mdx:3:15 unknown-key',
        'There is no field `titel` here, so what it says would not appear.',
        'Did you mean `title`?',
      ],
    ]);
  });

  it('without a title is told to have one', () => {
    expect(said('{ start: 1958, end: present }')).toEqual([
      [
        'experience/a.mdx:3:13 missing-value',
        '`title` is missing.',
        'Write one, for example `title: Professor of Physics`.',
      ],
    ]);
  });

  it('with a date that is none is told so', () => {
    expect(said('{ title: Professor, start: soon }')).toEqual([
      ['experience/a.mdx:3:33 invalid-value', '"soon": Write a date as 1957, 1957-01, 1957-01-15 or `Fall 1957`.'],
    ]);
  });
});

describe('a word that is none of those a field knows', () => {
  it('is told with the one that was meant', () => {
    expect(talk('kind: keynot')).toEqual([
      ['talks.yaml:3:3 unknown-value', '"keynot" is none of the words for `kind`.', 'Did you mean `keynote`?'],
    ]);
  });

  it('is told with the first of many when none is alike', () => {
    const [told] = talk('links: [{ kind: qqqq, url: "https://a.org" }]');
    expect(told?.[2]).toMatch(/^It can be (`[\w-]+`, ){28}`[\w-]+` or `[\w-]+`, and others that the README lists\.$/);
  });

  it('is told with all of them when none is alike', () => {
    expect(talk('kind: chat')).toEqual([
      [
        'talks.yaml:3:3 unknown-value',
        '"chat" is none of the words for `kind`.',
        'It can be `talk`, `invited`, `keynote`, `lecture`, `tutorial`, `poster`, `panel` or `colloquium`.',
      ],
    ]);
  });

  it('may be written in the long form where there is one', () => {
    const [[, , hint] = []] = told({ 'publications/a.mdx': mdx('title: A\nauthors: [B]\nawards: [Great paper]') });
    expect(hint).toContain('In your own words: `{ label: Best Student Paper }`.');
  });

  it('that says how a paper was presented is no award', () => {
    expect(told({ 'publications/a.mdx': mdx('title: A\nauthors: [B]\nawards: [oral]') })).toEqual([
      [
        'publications/a.mdx:4:10 invalid-value',
        '"oral": This is how the paper was presented, and no award. Write it as `presentation: oral`.',
        'Or write `best-paper`, `outstanding`, `honorable-mention`, `test-of-time` or `featured`.',
      ],
    ]);
  });

  it('is the fixed word among other values', () => {
    expect(told({ 'experience/a.mdx': mdx('organization: Columbia\nend: presnt') })).toEqual([
      ['experience/a.mdx:3:1 unknown-value', '"presnt" is none of the words for `end`.', 'Did you mean `present`?'],
    ]);
  });
});

describe('a value that its field cannot have', () => {
  it('is told in the words of the schema', () => {
    expect(talk('links: [htp://example.org]')).toEqual([
      [
        'talks.yaml:3:11 invalid-value',
        '"htp://example.org": This is not an address. Write https://…, mailto:…, a page of this site such as /research/, or a file such as /files/slides.pdf.',
      ],
    ]);
  });

  it('is a date that can be read in two ways', () => {
    expect(told({ 'talks.yaml': '- title: Parity\n  date: 1/2/1957\n' })).toEqual([
      [
        'talks.yaml:2:3 invalid-value',
        '"1/2/1957": The day and the month could be either: write 1957-01-02 or 1957-02-01.',
      ],
    ]);
  });

  it('is the end of a period, which may also be open', () => {
    expect(told({ 'experience/a.mdx': mdx('organization: Columbia\nend: someday') })).toEqual([
      [
        'experience/a.mdx:3:1 invalid-value',
        '"someday": Write a date as 1957, 1957-01, 1957-01-15 or `Fall 1957`.',
        'Or write `present`.',
      ],
    ]);
  });

  it('is an empty text', () => {
    expect(talk('event: ""')).toEqual([['talks.yaml:3:3 invalid-value', 'This text is empty.']]);
  });

  it('is a number out of bounds', () => {
    expect(told({ 'site.yaml': 'url: https://example.org\naccent: 400\n' })).toEqual([
      ['site.yaml:2:1 invalid-value', '`accent` is the number 400, which should be at most 360.', 'For example `250`.'],
    ]);
  });

  it('is a list without an item', () => {
    expect(told({ 'honors.yaml': '- title: Medal\n  years: []\n' })).toEqual([
      ['honors.yaml:2:3 invalid-value', '`years` is a list, which needs at least one item.', 'For example `[1975]`.'],
    ]);
  });

  it('is a language that is no language', () => {
    expect(talk('event: { English: Conference }')).toEqual([
      ['talks.yaml:3:12 invalid-value', '`English` cannot be a key here. A language is written as a BCP 47 tag: `en`.'],
    ]);
  });
});

describe('an entry with a mistake', () => {
  it('is still seen by the other rules', () => {
    const role = mdx('organization: Columbia\nstart: 1958\nend: 1952\nurll: https://example.org');
    expect(problemsIn({ 'experience/a.mdx': role }).map(({ code }) => code)).toEqual(['date-order', 'unknown-key']);
  });

  it('is still seen when a list within it lacks something', () => {
    const role = mdx('organization: Columbia\nstart: 1958\nend: 1952\ngroups: [{ id: a }, { id: b, title: B }]');
    expect(problemsIn({ 'experience/a.mdx': role }).map(({ code }) => code)).toEqual(['date-order', 'missing-value']);
  });
});
