import { describe, expect, test } from 'vitest';
import { decodeBytes } from '#publications/bibtex/encoding.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { decodeWindows1252, repairCharacters, repairMojibake } from '#publications/bibtex/repair.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
/** What a program shows that takes UTF-8 for windows-1252. */
const damage = (text: string) => decodeWindows1252(utf8(text));

describe('a file', () => {
  test.each([
    ['of ASCII', bytes('a = {b}'), 'UTF-8', 'a = {b}'],
    ['of UTF-8', utf8('Müller 陶超凡 😀'), 'UTF-8', 'Müller 陶超凡 😀'],
    ['of UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Müller'), 'UTF-8', 'Müller'],
    ['of UTF-16, little end first', bytes([0xff, 0xfe, 0x4d, 0, 0xfc, 0]), 'UTF-16', 'Mü'],
    ['of UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x4d, 0, 0xfc]), 'UTF-16', 'Mü'],
    ['of Latin-1', bytes('M', [0xfc], 'ller, J', [0xfc], 'rgen'), 'windows-1252', 'Müller, Jürgen'],
    ['of French Latin-1', bytes('Universit', [0xe9], ' de Gen', [0xe8], 've'), 'windows-1252', 'Université de Genève'],
    ['of windows-1252', bytes('1', [0x96], '2 ', [0x93], 'a', [0x94], ' ', [0x80]), 'windows-1252', '1–2 “a” €'],
    ['of GBK', bytes('{', [0xcc, 0xd5, 0xb3, 0xac, 0xb7, 0xb2], '}'), 'GB18030', '{陶超凡}'],
    ['of GBK among Latin letters', bytes('a ', [0xcc, 0xd5], ', ', [0xb3, 0xac, 0xb7, 0xb2]), 'GB18030', 'a 陶, 超凡'],
    ['of anything', bytes([0x80, 0xff, 0x00, 0x81]), 'windows-1252', '€ÿ\0\u0081'],
  ])('%s is read', (_, written, encoding, text) => {
    expect(decodeBytes(written)).toEqual({ text, encoding });
  });
});

describe('UTF-8 that was read as windows-1252', () => {
  // The damage of seed 002 (a page of 2026): dashes, emoji, and a dagger whose last byte is a no-break space.
  test.each([
    ['(LLMs)â€”making them more accessible', '(LLMs)—making them more accessible'],
    ['ðŸ“¬ *I am open to collaborations*', '📬 *I am open to collaborations*'],
    ['EMNLP 2025ðŸŽ‰!', 'EMNLP 2025🎉!'],
    ['Xiaoyu Shen<sup>â€\u00A0</sup>', 'Xiaoyu Shen<sup>†</sup>'],
    ['MÃ¼ller', 'Müller'],
    ['Ã‰mile Ã\u00A0 Paris', 'Émile à Paris'],
    [damage('陶超凡'), '陶超凡'],
    [damage('Łukasz Dvořák'), 'Łukasz Dvořák'],
  ])('is repaired: %s', (written, text) => {
    expect(repairMojibake(written)).toBe(text);
  });

  test.each([
    'Müller',
    'Émile Ãºnico 陶',
    '陶超凡 and MÃ¼ller',
    'São Paulo',
    'Â© 2026 Müller',
    'naïve façade “quoted” – dash',
    'Ã',
    '',
    'VÃLLER',
  ])('is not what is right, or cannot be known: %s', (written) => {
    expect(repairMojibake(written)).toBeUndefined();
  });

  test('is told where it stands', () => {
    const { entries, problems } = readBibtex('@misc{a,\n  title = {Beta},\n  author = {MÃ¼ller, J.}\n}');
    expect(entries[0]!.fields[1]!.value).toBe('Müller, J.');
    expect(problems).toMatchObject([
      { code: 'damaged-characters', severity: 'warning', field: 'author', position: { line: 3, column: 12 } },
    ]);
    expect(problems[0]!.hint).toBe('Write Müller instead of MÃ¼ller.');
  });
});

describe('a file of many hands', () => {
  const latin1 = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
  const join = (...lines: Uint8Array[]) => Uint8Array.from(lines.flatMap((line) => [...line, 10]));

  test('is decoded line by line, and only what is damaged is reported', () => {
    const file = join(
      utf8('title = {Łukasz “quoted”}'),
      latin1('author = {Müller}'),
      utf8('note = {中文}'),
      latin1('a = {é}'),
    );
    expect(decodeBytes(file)).toEqual({
      text: 'title = {Łukasz “quoted”}\nauthor = {Müller}\nnote = {中文}\na = {é}\n',
      encoding: 'windows-1252',
      lines: [2, 4],
    });
  });

  test.each([
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
    ['KOI8-R', [0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1], 'Москва'],
    ['Shift_JIS', [0x82, 0xd0, 0x82, 0xe7, 0x82, 0xaa, 0x82, 0xc8], 'ひらがな'],
    ['EUC-JP', [0xa4, 0xd2, 0xa4, 0xe9, 0xa4, 0xac, 0xa4, 0xca], 'ひらがな'],
    ['EUC-KR', [0xbc, 0xad, 0xbf, 0xef, 0xb4, 0xeb, 0xc7, 0xd0, 0xb1, 0xb3], '서울대학교'],
    ['windows-1254', [0x45, 0x72, 0x69, 0xfe, 0x69, 0x6d], 'Erişim'],
    ['windows-1250', [0x57, 0x61, 0xb3, 0xea, 0x73, 0x61], 'Wałęsa'],
    ['ISO 8859-2', [0x4c, 0xe1, 0x73, 0x7a, 0x6c, 0xb1, 0x73], 'Lászląs'],
    ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
  ])('may be in %s', (encoding, written, text) => {
    expect(decodeBytes(Uint8Array.from(written))).toEqual({ text, encoding });
  });

  test('may say what it is', () => {
    const file = join(utf8('% Encoding: ISO-8859-15'), Uint8Array.from([0xa4]));
    expect(decodeBytes(file)).toEqual({ text: '% Encoding: ISO-8859-15\n€\n', encoding: 'iso-8859-15' });
  });
});

describe('a character that no page can show', () => {
  test('is the one it is in windows-1252, where it was taken for Latin-1', () => {
    const { text, problems } = repairCharacters('Status \u0096 and \u0093Intent\u0094');
    expect(text).toBe('Status – and “Intent”');
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      code: 'control-character',
      position: { line: 1, column: 8 },
      message: 'The character U+0096 cannot be shown; it is read as –, which it is in windows-1252.',
      hint: 'Write –.',
    });
  });

  test('is left out where it means nothing, and a lost one is reported', () => {
    const { text, problems } = repairCharacters('a\u0007b ” �');
    expect(text).toBe('a b ” �');
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['control-character', 'The character U+0007 cannot be shown, so it is left out.'],
      ['damaged-characters', 'The character � stands for one that a program could not read.'],
    ]);
  });

  test('does not end the comment of a Mac', () => {
    expect(repairCharacters('% a\r@misc{b}\r').text).toBe('% a\n@misc{b}\n');
  });
});
