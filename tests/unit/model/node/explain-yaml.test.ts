import { describe, expect, test } from 'vitest';
import { readYaml } from '#model/node/read-yaml.ts';

const told = (yaml: string) =>
  readYaml(yaml, 'a.yaml').problems.map(({ position, message, hint }) => [
    `${position!.line}:${position!.column}`,
    message,
    hint,
  ]);
const item = '- date: 1957\n';

describe('a line that YAML cannot place', () => {
  const neither = 'This line is neither a part of the item above it nor a new one.';
  test.each([
    [
      `${item}   text: Parity\n`,
      '2:4',
      'This line begins further right than `date` above it, which has a value already.',
      'Begin it where `date` begins: 2 spaces.',
    ],
    [
      'title: A\n  text: B\n',
      '2:3',
      'This line begins further right than `title` above it, which has a value already.',
      'Begin it where `title` begins: no spaces.',
    ],
    [
      `${item} text: A\n`,
      '2:2',
      neither,
      'Indent it by 2 spaces if it belongs to that item, or begin a new one: `- text: …`.',
    ],
    [
      `${item}text: A\n`,
      '2:1',
      neither,
      'Indent it by 2 spaces if it belongs to that item, or begin a new one: `- text: …`.',
    ],
    [
      `${item}  text: A long\nline\n`,
      '3:1',
      'This line is not indented, so it is no part of `text` above it.',
      'Indent it by 4 spaces, or write all of the text in one line.',
    ],
    [
      `${item}\ttext: A\n`,
      '2:1',
      'This line is indented with a tab, and YAML takes only spaces.',
      'Replace the tab by two spaces.',
    ],
    [
      `${item}\u00a0\u00a0text: A\n`,
      '2:1',
      'This looks like a space, but it is a no-break space (U+00A0).',
      'Replace it by an ordinary space. Such characters come along when text is copied from a web page.',
    ],
    [
      `${item}  text:\u3000A\n`,
      '2:8',
      'This looks like a space, but it is an ideographic space (U+3000).',
      'Replace it by an ordinary space. Such characters come along when text is copied from a web page.',
    ],
  ])('%j', (yaml, ...expected) => {
    expect(told(yaml)).toEqual([expected]);
  });
});

describe('a sign without the space that it needs', () => {
  test.each([
    ['- date:1957\n  text: A\n', '1:7', 'A colon after a key needs a space after it.', 'Write `- date: 1957`.'],
    ['- date：1957\n  text: A\n', '1:7', 'This colon is the full-width one.', 'Write `- date: 1957`.'],
    ['-date: 1957\n text: A\n', '1:1', 'A hyphen that begins an item needs a space after it.', 'Write `- date: 1957`.'],
  ])('%j', (yaml, ...expected) => {
    expect(told(yaml)).toEqual([expected]);
  });
});

describe('text that needs quotes', () => {
  const closing = 'There is text after the closing quotation mark.';
  const meaning = (sign: string) => `A word that begins with ${sign} has a meaning of its own in YAML.`;
  test.each([
    [
      'New paper: on parity',
      'A colon with a space after it stands twice in this line, so YAML cannot tell the key from the value.',
      '"New paper: on parity"',
    ],
    ['"Best" paper', closing, `'"Best" paper'`],
    ["'It's here'", closing, '"It\'s here"'],
    ['[Paper](https://a.org) is out', 'Text that begins with [ is read as a list.', '"[Paper](https://a.org) is out"'],
    ['{A} and B', 'Text that begins with { is read as fields.', '"{A} and B"'],
    ['*new* paper', meaning('*'), '"*new* paper"'],
    ['*new', meaning('*'), '"*new"'],
    ['!important', meaning('!'), '"!important"'],
    ['@wu', 'Text cannot begin with @ without quotes.', '"@wu"'],
    ['%5 of all', 'Text cannot begin with % without quotes.', '"%5 of all"'],
    ['`code` runs', 'Text cannot begin with ` without quotes.', '"`code` runs"'],
  ])('%s', (value, message, quoted) => {
    const [problem, ...others] = told(`- date: 1957\n  text: ${value}\n`);
    expect(others).toEqual([]);
    expect(problem!.slice(1)).toEqual([message, `Put quotes around the text: \`text: ${quoted}\`.`]);
  });

  test('is right once it is written as advised', () => {
    for (const line of ['"New paper: on parity"', `'"Best" paper'`, '"It\'s here"', '"*new* paper"', '"`code` runs"'])
      expect(readYaml(`text: ${line}\n`, 'a.yaml').problems).toEqual([]);
  });
});

test('an item without its hyphen is told from a key that is there twice', () => {
  expect(told('- date: 1957\n  text: A\n  date: 1958\n  text: B\n').map(([, , hint]) => hint)).toEqual([
    'Begin the next item with a hyphen, `- date: …`; or delete one of the two.',
    'Delete one of the two.',
  ]);
});
