import { describe, expect, it } from 'vitest';
import { decodeCharacters } from '#text/body/html-tokens.ts';
import { render } from '../render/render.ts';

describe('HTML in Markdown', () => {
  it('reaches over the Markdown between its tags', () => {
    expect(render('<details open>\n<summary>S</summary>\n\nText *a*\n\n- b\n\n</details>')).toBe(
      '<details open="">\n<summary>S</summary><p>Text <em>a</em></p><ul><li>b</li></ul></details>',
    );
  });

  it('closes what HTML closes by itself', () => {
    expect(render('<ul>\n<li>a\n<li>b\n</ul>')).toBe('<ul>\n<li>a\n</li><li>b\n</li></ul>');
    expect(render('<table><tr><td align="right">1<td>2<tr><td>3</table>')).toContain(
      '<tr><td class="to-right">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    );
    expect(render('<p>one<p>two')).toBe('<p>one</p><p>two</p>');
  });

  it('never lets an element out of the paragraph, item or block it begins in', () => {
    expect(render('- <b>a\n- b</b>\n\nc <i>d')).toBe('<ul><li><b>a</b></li><li>b</li></ul><p>c <i>d</i></p>');
    expect(render('</div></main></body>')).toBe('');
  });

  it('puts no block into a paragraph', () => {
    expect(render('<p align="center">\n\nText\n\n</p>')).toBe('<div class="to-center"><p>Text</p></div>');
    expect(render('Text <div>block</div> text')).toBe('<div>Text <div>block</div> text</div>');
  });

  it('is written as HTML is today', () => {
    expect(render('<center>a</center>')).toBe('<div class="to-center">a</div>');
    expect(render('<strike>a</strike> <font color="red">b</font> <a name="c"></a>')).toBe(
      '<p><s>a</s> b <span id="c"></span></p>',
    );
  });

  it('has no attribute but those it may have, whatever is in them', () => {
    expect(render('<b title="a&quot;b" class="c" style="d" onclick="e" data-f="g">x</b>')).toBe(
      '<p><b title="a&quot;b">x</b></p>',
    );
    expect(render('<a href="java&#115;cript:x">y</a> <a href=" https://x.org ">z</a>')).toBe(
      '<p>y <a href="https://x.org">z</a></p>',
    );
  });

  it('shows tags as text where they are none', () => {
    expect(render('<your-name> 1 <2 <script>x</script>')).toBe(
      '<p>&lt;your-name&gt; 1 &lt;2 &lt;script&gt;x&lt;/script&gt;</p>',
    );
  });
});

describe('HTML in MDX', () => {
  it('is the same, with literal attributes and texts', () => {
    expect(render('<div align="center">\n  *a*{\' \'}b {/* c */}\n</div>', 'mdx')).toBe(
      '<div class="to-center"><p><em>a</em> b </p></div>',
    );
    expect(render('<><b className="x">a</b></>', 'mdx')).toBe('<b>a</b>');
  });
});

describe('a character written by name or number', () => {
  it('is itself, and one that nobody knows stays as it is written', () => {
    expect(decodeCharacters('&amp; &#228; &#xE4; &eacute; &Uuml; &szlig; &nbsp; &copy')).toBe('& ä ä é Ü ß \u00A0 ©');
    expect(decodeCharacters('&nothing; &#0; &#xD800; & a&b')).toBe('&nothing; &#0; &#xD800; & a&b');
  });
});
