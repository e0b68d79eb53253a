import { describe, expect, test } from 'vitest';
import { latexToRichText as decodeLatex } from '#publications/latex/decode-latex.ts';

const text = (written: string) => decodeLatex(written).text;

describe('an accent', () => {
  test.each(["\\'e", "\\'{e}", "{\\'e}", "{\\'{e}}", "{{\\'e}}", "\\' e", "\\'{ e }"])('is read from %s', (written) => {
    expect(text(written)).toBe('é');
  });

  test.each([
    ['\\`a', 'à'],
    ['\\^o', 'ô'],
    ['\\"u', 'ü'],
    ['\\~n', 'ñ'],
    ['\\=a', 'ā'],
    ['\\.z', 'ż'],
    ['\\u{g}', 'ğ'],
    ['\\v{s}', 'š'],
    ['\\v s', 'š'],
    ['{\\v{C}}', 'Č'],
    ['\\H{o}', 'ő'],
    ['\\c{c}', 'ç'],
    ['\\c c', 'ç'],
    ['\\k{a}', 'ą'],
    ['\\r{u}', 'ů'],
    ['\\d{h}', 'ḥ'],
    ['\\b{d}', 'ḏ'],
  ])('%s is %s', (written, letter) => {
    expect(text(written)).toBe(letter);
  });

  test.each(["\\'{\\i}", "\\'\\i", "{\\'\\i}", "{\\'{\\i}}", "\\'{\\i }"])(
    'stands on the dotless i of %s',
    (written) => {
      expect(text(written)).toBe('í');
    },
  );

  test.each([
    ["Garc{\\'i}a M{\\'a}rquez", 'García Márquez'],
    ["Garc\\'\\i a", 'García'],
    ['Kurt G{\\"o}del', 'Kurt Gödel'],
    ['G\\"odel', 'Gödel'],
    ["Dvo{\\v r}{\\'a}k", 'Dvořák'],
    ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
    ["Tr\\'{\\^a}n", 'Trấn'],
    ['Erd{\\H o}s', 'Erdős'],
  ])('leaves the rest of %s alone', (written, word) => {
    expect(text(written)).toBe(word);
  });
});

describe('a letter', () => {
  test.each([
    ['Stra{\\ss}e', 'Straße'],
    ['Stra\\ss e', 'Straße'],
    ['S{\\o}ren', 'Søren'],
    ['S\\o{}ren', 'Søren'],
    ['{\\O}rsted', 'Ørsted'],
    ['\\L{}ukasz', 'Łukasz'],
    ['{\\AA}ngstr{\\"o}m', 'Ångström'],
    ['{\\ae}on, {\\OE}uvre', 'æon, Œuvre'],
    ['\\oe uvre', 'œuvre'],
  ])('%s is %s', (written, word) => {
    expect(decodeLatex(written)).toEqual({ text: word, unknown: [] });
  });
});

describe('the dotless i', () => {
  test('stands alone in Turkish', () => {
    expect(text('Y{\\i}ld{\\i}z')).toBe('Yıldız');
    expect(text('\\.Istanbul')).toBe('İstanbul');
  });
});

describe('commands', () => {
  test.each([
    ['H\\textsubscript{2}O', 'H<sub>2</sub>O'],
    ['\\textsuperscript{60}Co', '<sup>60</sup>Co'],
    ['the 10\\textsuperscript{th}', 'the 10<sup>th</sup>'],
    ['\\href{https://a.org}{the {Page}}', 'the Page'],
    ['\\href{https://a.org/b\\_c}{}', 'https://a.org/b_c'],
    ['\\textgreek{logos}', 'λογος'],
    ['the \\beta-decay', 'the β-decay'],
    ['\\textbeta', 'β'],
    ['\\ensuremath{x^2}', '$x^2$'],
    ['\\noopsort{1973b}1973', '1973'],
    ['\\textcolor{red}{a {b}}', 'a b'],
    ['\\foreignlanguage{german}{Haus}', 'Haus'],
    ['\\texorpdfstring{$x$}{x}', '$x$'],
    ['{\\apj}', 'Astrophysical Journal'],
    ['\\mnras', 'Monthly Notices of the Royal Astronomical Society'],
    ['\\MakeUppercase{nato}', 'NATO'],
    ['a\\quad b', 'a b'],
    ['\\LaTeX{} and \\TeX', 'LaTeX and TeX'],
    ["\\'{\\ae}", 'ǽ'],
    ['\\t{oo}', 'o͡o'],
    ['Stra\\ss{}e~5', 'Straße 5'],
    ['{\\glqq}Haus{\\grqq}', '„Haus“'],
  ])('%s are %s', (written, plain) => {
    expect(decodeLatex(written)).toEqual({ text: plain, unknown: [] });
  });
});

describe('characters', () => {
  test.each([
    ['1413--1415', '1413–1415'],
    ['yes---no', 'yes—no'],
    ['a - b', 'a - b'],
    ["``quoted''", '“quoted”'],
    ["?`Qu{\\'e}?", '¿Qué?'],
    ['Donald~E. Knuth', 'Donald E. Knuth'],
    ['R\\&D, 90\\%, a\\_b, \\#1', 'R&D, 90%, a_b, #1'],
    ['\\{a\\}', '{a}'],
    ['C.\\ S.\\,Wu', 'C. S. Wu'],
    ['hyphen\\-ation', 'hyphenation'],
    ['one\n   two', 'one two'],
    ['one \\\\ two', 'one two'],
    ['\\url{https://a.org/~wu}', 'https://a.org/~wu'],
    ['a.org/\\~{}wu', 'a.org/~wu'],
  ])('%o are %o', (written, plain) => {
    expect(text(written)).toBe(plain);
  });
});

describe('braces and styles', () => {
  test.each([
    ['The {DNA} of {{nested}} words', 'The DNA of nested words'],
    ['{Whole title}', 'Whole title'],
    ['\\emph{In vivo} study', '<i>In vivo</i> study'],
    ['\\textit {in vivo}', '<i>in vivo</i>'],
    ['{\\em in vivo} and {\\bf bold}', '<i>in vivo</i> and <b>bold</b>'],
    ['\\textbf{a \\emph{b} c}', '<b>a <i>b</i> c</b>'],
  ])('of %s leave the words and tags', (written, plain) => {
    expect(decodeLatex(written)).toEqual({ text: plain, unknown: [] });
  });
});

describe('maths', () => {
  test.each(['$\\beta$', '$x_{1} \\le y^2$', '$\\frac{a}{b}$', '$^{60}$Co', '$\\mathrm{H}_2$ and $\\alpha$'])(
    'is kept as it is written: %s',
    (written) => {
      expect(decodeLatex(written)).toEqual({ text: written, unknown: [] });
    },
  );

  test('loses the braces around it and not those within', () => {
    expect(text('The {$\\mathcal{O}(n)$} case')).toBe('The $\\mathcal{O}(n)$ case');
  });

  test('may be written with \\( and \\)', () => {
    expect(decodeLatex('The \\(\\beta\\) decay')).toEqual({ text: 'The $\\beta$ decay', unknown: [] });
  });

  test('is told from a price, which keeps its backslash', () => {
    expect(decodeLatex('From \\$100 to \\$200')).toEqual({ text: 'From \\$100 to \\$200', unknown: [] });
  });
});

describe('a command that is not known', () => {
  test.each([
    ['A \\foo b', 'A \\foo b', ['\\foo']],
    ['\\foo{bar} b', '\\foo{bar} b', ['\\foo']],
    ['\\foo{bar}{baz}', '\\foo{bar}{baz}', ['\\foo']],
    ['\\foo{a {b} c} and {D}', '\\foo{a {b} c} and D', ['\\foo']],
    ['\\foo \\baz', '\\foo \\baz', ['\\foo', '\\baz']],
  ])('stays in %s and is named', (written, plain, unknown) => {
    expect(decodeLatex(written)).toEqual({ text: plain, unknown });
  });

  test('is not a longer word than it is', () => {
    expect(decodeLatex('\\only').unknown).toEqual(['\\only']);
    expect(decodeLatex('\\citeme{a}').unknown).toEqual(['\\citeme']);
  });
});
