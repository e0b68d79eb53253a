import { describe, expect, test } from 'vitest';
import { decodeBytes } from '#lib/bibliography/encoding.ts';
import { decodeWindows1252, repairMojibake } from '#lib/bibliography/mojibake.ts';
import { readBibtex } from '#lib/bibliography/read-bibtex.ts';

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
