import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

const outline = (html: string) => [...html.matchAll(/<h(\d) id="([^"]*)">/g)].map(([, level, id]) => `${level} ${id}`);

describe('headings', () => {
  it('begin below the heading that the body stands under, and leave no level out', () => {
    expect(outline(render('# A\n\n## B\n\n#### C\n\n# D'))).toEqual(['2 a', '3 b', '4 c', '2 d']);
    expect(outline(render('### A\n\n## B\n\n### C', 'md', { level: 3 }))).toEqual(['4 a', '4 b', '5 c']);
    expect(outline(render('<h1 align="center">A</h1>\n\n## B'))).toEqual(['2 a', '3 b']);
  });

  it('have ids that keep their script, and none that another has', () => {
    expect(outline(render('# 中文标题 与 `code`\n\n# Über *uns*!\n\n# A\n\n# A\n\n# !!!'))).toEqual([
      '2 中文标题-与-code',
      '2 über-uns',
      '2 a',
      '2 a-1',
      '2 section',
    ]);
    expect(outline(render('# Content\n\n# fn-1[^a]\n\n[^a]: x'))).toEqual(['2 content-1', '2 fn-1-1']);
  });

  it('of several bodies on a page have the name of their entry before them, and links within a body follow', () => {
    const html = render('# A\n\n[to A](#a) [to a theme](#parity)', 'md', { scope: 'beta--' });
    expect(outline(html)).toEqual(['2 beta--a']);
    expect(html).toContain('<a href="#beta--a">to A</a> <a href="#parity">to a theme</a>');
  });

  it('have a link to themselves that adds no words', () => {
    expect(render('# A')).toBe('<h2 id="a">A<a class="anchor" href="#a" aria-hidden="true" tabindex="-1"></a></h2>');
  });
});

describe('footnotes', () => {
  const html = render(
    'One[^b], two[^a], one again[^b].\n\n[^a]: Second.\n[^b]: First,\n\n    long[^c].\n[^c]: Third.',
    'md',
    {
      scope: 's--',
    },
  );

  it('are numbered as they are marked, those of footnotes too', () => {
    expect([...html.matchAll(/aria-label="(Footnote \d)"/g)].map(([, label]) => label)).toEqual([
      'Footnote 1',
      'Footnote 2',
      'Footnote 1',
      'Footnote 3',
    ]);
    expect(html).toContain('<section class="footnotes" role="doc-endnotes" aria-label="Footnotes"><ol>');
  });

  it('lead both ways, to ids that are there', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(['s--fnref-1', 's--fnref-2', 's--fnref-1-2', 's--fn-1', 's--fnref-3', 's--fn-2', 's--fn-3']);
    expect([...new Set(targets)].sort()).toEqual([...ids].sort());
  });

  it('have the way back in their last paragraph', () => {
    expect(html).toContain('<p>First,</p><p>long<sup>');
    expect(html).toMatch(/Second\. <a class="back" href="#s--fnref-2"[^>]*>↩<\/a><\/p><\/li>/);
  });
});
