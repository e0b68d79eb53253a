import { describe, expect, test } from 'vitest';
import { richTextSpans, textOfSpans, textSpan } from '#cv/print/spans.ts';
import { toPieces } from '#discovery/picture-subject.ts';

const partsOf = (text: string) => toPieces(textSpan(text)).pieces.map((piece) => textOfSpans([piece]));

describe('a text for a picture', () => {
  test('can be cut between words and between Chinese characters, and nowhere else', () => {
    expect(partsOf('Beta decay, of 钴六十')).toEqual(['Beta', ' ', 'decay,', ' ', 'of', ' ', '钴', '六', '十']);
  });

  test('can be broken within a word that no line has room for', () => {
    expect(partsOf('pneumonoultramicroscopicsilicovolcanoconiosis')).toEqual([
      'pneumonoultramicro\u200B',
      'scopicsilicovolcan\u200B',
      'oconiosis\u200B',
    ]);
    expect(partsOf('internationalization')).toEqual(['internationalization']);
  });

  test('keeps a formula whole, and writes out one that is longer than a line', () => {
    expect(toPieces(richTextSpans('Of $E=mc^2$')).pieces.map(({ is }) => is)).toEqual(['text', 'text', 'maths']);
    const long = toPieces(richTextSpans(`Of $${'x+'.repeat(60)}y$`)).pieces;
    expect(new Set(long.map(({ is }) => is))).toEqual(new Set(['text']));
  });

  test('says what its links say, and keeps what is emphasised so', () => {
    const { pieces } = toPieces([
      { is: 'link', url: 'https://a.org', inside: textSpan('a b') },
      { is: 'strong', inside: textSpan('C. S. Wu') },
    ]);
    expect(pieces.map(({ is }) => is)).toEqual(['text', 'text', 'text', ...Array(5).fill('strong')]);
    expect(textOfSpans(pieces)).toBe('a bC. S. Wu');
  });

  test('ends where no picture has room for more, and says that it does', () => {
    const { pieces, isCut } = toPieces(textSpan('word '.repeat(2000)));
    expect(isCut).toBe(true);
    expect(textOfSpans(pieces).length).toBeLessThan(500);
    expect(toPieces(textSpan('word '.repeat(20))).isCut).toBe(false);
  });
});
