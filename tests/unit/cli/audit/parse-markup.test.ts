import { describe, expect, test } from 'vitest';
import { parseMarkup } from '#cli/audit/parse-markup.ts';

describe('reading a page', () => {
  test('an element has its attributes, quoted in either way or not at all, and what it stands in', () => {
    const { elements } = parseMarkup(`<main><img src='a.png' alt="x > y" width=640 hidden></main>`);
    expect(elements[1]).toMatchObject({
      name: 'img',
      attributes: { src: 'a.png', alt: 'x > y', width: '640', hidden: '' },
      within: ['main'],
    });
  });

  test('what has no end tag holds nothing', () => {
    const { texts } = parseMarkup('<p>one<br>two</p><svg><path d="m0 0"/></svg><b>three</b>');
    expect(texts.map(({ text, within }) => [text, within])).toEqual([
      ['one', ['p']],
      ['two', ['p']],
      ['three', ['b']],
    ]);
  });

  test('scripts and styles are not read as HTML', () => {
    const { elements, texts } = parseMarkup('<script>if (a<b) "<i>"</script><style>p>b{}</style>');
    expect(elements.map(({ name, content }) => [name, content])).toEqual([
      ['script', 'if (a<b) "<i>"'],
      ['style', 'p>b{}'],
    ]);
    expect(texts).toEqual([]);
  });

  test('character references are the characters they stand for', () => {
    const { elements, texts } = parseMarkup('<a href="?a=1&amp;b=2">&#946; &#x3b3; &lt; &unknown;</a>');
    expect(elements[0]!.attributes.href).toBe('?a=1&b=2');
    expect(texts[0]!.text).toBe('β γ < &unknown;');
  });

  test('a comment is neither text nor an element', () => {
    expect(parseMarkup('<!DOCTYPE html><!-- <b>no</b> -->')).toEqual({ elements: [], texts: [] });
  });
});
