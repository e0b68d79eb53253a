import { describe, expect, it } from 'vitest';
import { render } from '../render/render.ts';

describe('plain Markdown', () => {
  it('takes braces, comments, autolinks and HTML as they are meant', () => {
    expect(render('I like {brms}, see <https://x.org> <br> <!-- a comment --> or a < b & c > d.')).toBe(
      '<p>I like {brms}, see <a href="https://x.org">https://x.org</a> <br>  or a &lt; b &amp; c &gt; d.</p>',
    );
    expect(render('<!-- only\n\na comment -->')).toBe('');
  });

  it('has marks of emphasis, raised and lowered letters, maths and marked words', () => {
    expect(render('*a* **b** ~~c~~ H~2~O ^60^Co `d` ==e *f* g== $x$')).toBe(
      '<p><em>a</em> <strong>b</strong> <del>c</del> H<sub>2</sub>O <sup>60</sup>Co <code>d</code> ' +
        '<mark>e <em>f</em> g</mark> <math><mi>x</mi></math></p>',
    );
  });

  it('compares with == where programmers do', () => {
    expect(render('if a == b and c==d==e')).toBe('<p>if a == b and c==d==e</p>');
  });

  it('aligns columns by classes, and shows as many cells as there are columns', () => {
    expect(render('| a | b | c |\n|:-:|--:|---|\n| 1 | 2 |')).toBe(
      '<div class="wide-table" role="group" aria-label="Table" tabindex="0"><table>' +
        '<thead><tr><th class="to-center">a</th><th class="to-right">b</th><th>c</th></tr></thead>' +
        '<tbody><tr><td class="to-center">1</td><td class="to-right">2</td><td></td></tr></tbody></table></div>',
    );
  });

  it('has lists that are tight or loose, numbered from anywhere, and of tasks', () => {
    expect(render('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(render('3. a\n\n4. b')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
    expect(render('- [x] a\n- [ ] b')).toBe(
      '<ul><li class="task"><span class="box done" role="img" aria-label="Done"></span> a</li>' +
        '<li class="task"><span class="box" role="img" aria-label="To do"></span> b</li></ul>',
    );
  });

  it('has lists of terms with what they mean', () => {
    expect(render('Term\n: What *it* means')).toBe('<dl><dt>Term</dt><dd>What <em>it</em> means</dd></dl>');
    expect(render('Note\n:smile: x')).toBe('<p>Note\n:smile: x</p>');
  });

  it('displays maths between two lines of dollars, and where it stands alone between $$', () => {
    expect(render('$$\nx\n$$')).toMatch(/^<div class="display"><math display="block" class="tml-display">/);
    expect(render('$$x$$')).toMatch(/^<div class="display"><math display="block"/);
    expect(render('a $$x$$ b')).toBe('<p>a <math><mi>x</mi></math> b</p>');
  });

  it('has maths without styles of its own, which no page may have', () => {
    const html = render('$$\n\\begin{aligned}a &= b \\\\ c &= d\\end{aligned} \\boxed{x} \\color{red}y\n$$');
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('class="tml-right m-l0 m-r0"');
  });

  it('has callouts of five kinds, with a title of their own or none', () => {
    expect(render('> [!WARNING]\n> Mind the *step*.')).toBe(
      '<div class="callout warning" role="note"><p class="callout-title">Warning</p><p>Mind the <em>step</em>.</p></div>',
    );
    expect(render('> [!tip] Read *this*\n>\n> - a')).toBe(
      '<div class="callout tip" role="note"><p class="callout-title">Read <em>this</em></p><ul><li>a</li></ul></div>',
    );
    expect(render('> [a link](/x/)')).toBe('<blockquote><p><a href="/x/">a link</a></p></blockquote>');
  });

  it('shows code that can be scrolled with the keyboard, with colours where they are known', () => {
    expect(render('```python title="x"\na < b\n```')).toBe('<pre tabindex="0"><code>a &lt; b</code></pre>');
    const highlight = (code: string, lang: string) => `<i>${lang}:${code}</i>`;
    expect(render('```PY {1}\na\n```', 'md', { highlight })).toBe('<pre tabindex="0"><code><i>py:a</i></code></pre>');
  });

  it('cites publications and links to them, and never puts a link into a link', () => {
    expect(render('A [@a]. [Words](@b).')).toBe(
      '<p>A [<a class="cite" href="/publications/a/">A</a>]. <a href="/publications/b/">Words</a>.</p>',
    );
    expect(render('[see <a href="/y/">this</a> [@a]](/x/)')).toBe('<p><a href="/x/">see this [A]</a></p>');
  });
});

describe('pictures', () => {
  it('that stand alone are figures, with what stands in quotes as their caption', () => {
    expect(render('![A disc](<./图 片 (1).png> "With $x$")')).toBe(
      '<figure class="figure">{picture ./图 片 (1).png | A disc}<figcaption>With <math><mi>x</mi></math></figcaption></figure>',
    );
    expect(render('![a](a.png) ![b](b.png)')).toBe(
      '<div class="pictures"><figure class="figure">{picture a.png | a}</figure>' +
        '<figure class="figure">{picture b.png | b}</figure></div>',
    );
  });

  it('among words stay among them', () => {
    expect(render('An icon ![i](i.png) here')).toBe('<p>An icon {picture i.png | i} here</p>');
  });

  it('in HTML are the same', () => {
    expect(render('<p align="center"><img src="./a.png" alt="A" width="300px"></p>')).toBe(
      '<div class="to-center"><figure class="figure">{picture ./a.png | A | 300}</figure></div>',
    );
    expect(render('<figure><img src="a.png" alt="A"><figcaption>C</figcaption></figure>')).toBe(
      '<figure class="figure">{picture a.png | A}<figcaption>C</figcaption></figure>',
    );
  });
});

describe('a video', () => {
  it('is written as a component or as HTML, in Markdown and in MDX', () => {
    const video = '{Video src=/files/a.mp4 poster=./p.jpg}';
    expect(render('<Video src="/files/a.mp4" poster="./p.jpg" />')).toBe(video);
    expect(render('<Video src="/files/a.mp4" poster="./p.jpg" />', 'mdx')).toBe(video);
    expect(render('<video src="/files/a.mp4" poster="./p.jpg" autoplay controls></video>')).toBe(video);
    expect(render('<video controls><source src="/files/a.mp4"><track src="/files/a.vtt"></video>')).toBe(
      '{Video src=/files/a.mp4 captions=/files/a.vtt}',
    );
  });
});

describe('a long body', () => {
  it('takes time that grows with its length, whatever there is many of', () => {
    const many: Record<string, [unit: string, times: number]> = {
      headings: ['# a\n\n', 5000],
      'tags of HTML': ['<div>x</div>\n', 4000],
      'marked words': ['==a== b\n\n', 5000],
      'marked words in a line': ['==a== ', 1500],
      paragraphs: [`${'Lorem *ipsum* dolor [sit](https://example.org) amet. '.repeat(10)}\n\n`, 1000],
    };
    for (const [name, [unit, times]] of Object.entries(many)) {
      // What other processes do at the same time is none of it.
      const start = process.cpuUsage();
      expect(render(unit.repeat(times)).length).toBeGreaterThan(times);
      expect(process.cpuUsage(start).user / 1000, name).toBeLessThan(4000);
    }
  });
});
