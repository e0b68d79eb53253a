import { describe, expect, it } from 'vitest';
import { type MathsNode, parseMathsTree } from '#cv/print/maths-tree.ts';

const symbol = (text: string): MathsNode => ({ is: 'symbol', text });
const words = (text: string): MathsNode => ({ is: 'words', text });

describe('maths as a tree', () => {
  it.each<[string, string, MathsNode]>([
    ['a letter', 'x', symbol('x')],
    ['a letter of another alphabet', '\\mathbb{R}', symbol('ℝ')],
    ['an upright letter', '\\mathrm{d}', { is: 'upright', text: 'd' }],
    ['a number', '42', words('42')],
    ['words within', '\\text{top}', words('top')],
    ['a superscript', 'x^2', { is: 'scripts', base: symbol('x'), above: words('2'), limits: false }],
    ['a subscript', 'x_i', { is: 'scripts', base: symbol('x'), below: symbol('i'), limits: false }],
    ['both', 'x_i^2', { is: 'scripts', base: symbol('x'), below: symbol('i'), above: words('2'), limits: false }],
    [
      'something right under a word',
      '\\underset{x}{m}',
      { is: 'scripts', base: symbol('m'), below: symbol('x'), limits: true },
    ],
    ['a fraction', '\\frac{a}{b}', { is: 'fraction', above: symbol('a'), below: symbol('b') }],
    ['a square root', '\\sqrt{x}', { is: 'root', inside: symbol('x') }],
    ['an accent', '\\hat{x}', { is: 'accent', base: symbol('x'), mark: '\u0302' }],
    ['a line above', '\\overline{x}', { is: 'overline', inside: [symbol('x')] }],
    ['a comparison', 'a<b', { is: 'row', inside: [symbol('a'), symbol('<'), symbol('b')] }],
  ])('holds %s', (_, tex, tree) => {
    expect(parseMathsTree(tex)).toEqual(tree);
  });

  it('holds the root of a cube with its three', () => {
    expect(parseMathsTree('\\sqrt[3]{x}')).toMatchObject({ is: 'root', index: words('3') });
  });

  it('keeps brackets that grow around what they hold', () => {
    expect(parseMathsTree('\\left(\\frac{a}{b}\\right)')).toMatchObject({
      is: 'fence',
      inside: [symbol('('), { is: 'fraction' }, symbol(')')],
    });
    expect(parseMathsTree('(a)')).toMatchObject({ is: 'row' });
  });

  it('sets the name of a function in words, apart, and leaves the invisible sign of applying it out', () => {
    const log = (parseMathsTree('n\\log n') as { inside: MathsNode[] }).inside[1];
    expect(log).toEqual({
      is: 'row',
      inside: [{ is: 'space', width: 0.1667 }, words('log'), { is: 'space', width: 0.1667 }],
    });
  });

  it.each([
    ['a matrix', '\\begin{matrix}a\\\\b\\end{matrix}'],
    ['a binomial', '\\binom{n}{k}'],
    ['what is no TeX', '\\frac{a'],
  ])('has no tree for %s', (_, tex) => {
    expect(parseMathsTree(tex)).toBeUndefined();
  });
});
