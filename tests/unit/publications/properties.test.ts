import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '#publications/bibtex/encoding.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { decodeWindows1252, repairMojibake } from '#publications/bibtex/repair.ts';
import { latexToRichText as decodeLatex } from '#publications/latex/decode-latex.ts';
import { parseName, parseNames } from '#publications/names.ts';
import { displayName } from '#publications/publication.ts';
import { richTextToHtml } from '#publications/rich-text.ts';
import { inlineMarkdownToHtml } from '#text/inline-markdown.ts';
import { makeBibliography } from '../../bench/make-bibliography.ts';

const real = `% Encoding: UTF-8
@string{pr = "Physical Review"}
@article{wu1957parity,
  author  = {Wu*, C. S. and Ambler, E.$^{\\dagger}$ and {National Bureau of Standards} and others},
  author+an = {1=equal; 2=corresponding},
  title   = "Experimental Test of {Parity} Conservation in $\\beta$ Decay: G{\\"o}del",
  journal = pr # { Letters}, volume = 105, pages = {1413--1415}, month = "15~" # feb, year = 1957,
  doi = {10.1103/PhysRev.105.1413}, keywords = {parity, beta decay}, crossref = {proc},
}
@comment{ nothing }
@proceedings{proc, title = {Proceedings 😀 \\'{\\i}}, xdata = {x}, crossref = {wu1957parity}}
@xdata{x, date = {2020-01/2020-03}}
@misc(tao2022, title = {Compression of {{Generative}} Models}, eprint = {2203.10705}, archivePrefix = {arXiv})
`;
const piece = fc.oneof(
  fc.constantFrom(
    ...['@', '{', '}', '(', ')', '"', '#', ',', '=', '\\', '%', '~', '$', '-', "'", '`', ' ', '\n', '\r\n', '\t', '\0'],
    ...['@article{a,', '@string{', '@comment{', '@preamble', '@xdata{x,', '__proto__', 'title = {', 'crossref = {a}'],
    ...['year = ', 'and', 'feb', '1957', '\\"{\\i}', '{\\o}', '\\textsuperscript{*}', '$^*$', '吴健雄', 'é', '😀'],
    ...['\uD800', '\uFEFF', 'Ã¼', '@misc{a, title = {', '}}', 'author = {', 'author+an = {1=', 'date = {2020/'],
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const mutation = fc
  .array(fc.tuple(fc.nat(real.length), fc.nat(12), piece), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), real));
const anyBytes = fc
  .oneof(
    fc.uint8Array({ maxLength: 60 }),
    anyText.map((text) => new TextEncoder().encode(text)),
  )
  .map((bytes) => decodeBytes(bytes).text);

/** Everything that is wrong with how a text is read; nothing when all is well. */
function faultsOf(text: string): string[] {
  const { entries, problems } = parseBibtex(text);
  const whole = readBibtex(text);
  const read = whole.entries.map((entry) => interpretEntry(entry));
  const lengths = text.split('\n').map((line) => line.length);
  const fields = entries.flatMap((entry) => entry.fields);
  const positions = [
    ...[...entries, ...problems, ...whole.problems, ...fields, ...read.flatMap((one) => one.problems)].map(
      ({ position }) => position,
    ),
    ...fields.map(({ valuePosition }) => valuePosition),
  ];
  const outside = positions.filter(
    (place) => !place || place.column < 1 || place.column > (lengths[place.line - 1] ?? -1) + 1,
  );
  const begin = entries.filter(({ position: { line, column }, source }) => {
    const start = lengths.slice(0, line - 1).reduce((sum, length) => sum + length + 1, 0) + column - 1;
    return !text.startsWith(source, start) || !source.startsWith('@');
  });
  return [...outside.map((place) => JSON.stringify(place)), ...begin.map(({ key }) => key)];
}

describe('whatever a file holds, it is read and every position lies in it', () => {
  test.each([
    ['any text', anyText, 45_000],
    ['any bytes', anyBytes, 35_000],
    ['a damaged bibliography', mutation, 20_000],
  ])('%s', { timeout: 60_000 }, (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => faultsOf(text).length === 0),
      { numRuns, seed: 1957 },
    );
  });

  test('a thousand unclosed entries are read in linear time', { timeout: 5000 }, () => {
    const text = makeBibliography(1000).replaceAll('},\n  title', ',\n  title');
    expect(parseBibtex(text).problems.length).toBeGreaterThan(500);
  });
});

describe('LaTeX', () => {
  const plainText = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.replace(/[\\{}$~`'!?-]/g, ''));

  test('is decoded whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => typeof decodeLatex(text).text === 'string'),
      { numRuns: 20_000 },
    );
  });

  test('that is plain text is what it says, and stays so', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const { text: once, unknown } = decodeLatex(text);
        const spaced = text
          .replace(/\s{2,}|[^\S ]/g, ' ')
          .trim()
          .normalize('NFC');
        return (
          unknown.length === 0 && (once === spaced || once === text.normalize('NFC')) && decodeLatex(once).text === once
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('nested very deeply is no problem', () => {
    expect(() => decodeLatex(`${"\\'{".repeat(5000)}e`)).not.toThrow();
  });
});

describe('names', () => {
  const word = fc.stringMatching(/^[A-Za-zéüñŁ陶]{1,6}\.?$/).filter((text) => !/^(and|others)$/i.test(text));
  const name = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(3))
    .map(([words, comma]) => words.map((one, index) => (index + 1 === comma ? `${one},` : one)).join(' '));
  const letters = (text: string) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');

  test('never lose a letter', () => {
    fc.assert(
      fc.property(name, (text) => letters(displayName(parseName(text))) === letters(text)),
      { numRuns: 5000 },
    );
  });

  test('are as many as were joined', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        const read = parseNames(names.join(' and '));
        return read.names.length === names.length && !read.others;
      }),
      { numRuns: 3000 },
    );
  });
});

describe('HTML and scripts in a .bib file', () => {
  const hostile = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<img src=x onerror=1>',
      '<a href="javascript:1">',
      '"',
      "'",
      '&lt;b&gt;',
      '<!--',
      '&#60;b>',
    ],
    ...[
      '$',
      '\\href{javascript:1}{x}',
      '\\url{javascript:1}',
      '\\text{<b>}',
      '\\class{a}{b}',
      '\\style{a:b}{x}',
      '\\htmlId{a}',
    ],
    ...['{', '}', '^', '_', '\\', '\\includegraphics{//a.b/c.png}', '\\frac', 'x', ' ', '[y](javascript:1)', '*', '`'],
  );
  const title = fc.array(hostile, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  /** Every tag that the maths and the Markdown of a text may become, without attributes that lead or run. */
  const harmless =
    /^<\/?(math|m[a-z]+|semantics|annotation|sup|sub|code|em|strong|s|br|a class="cite")\b(?![^>]*\b(href|src|on\w+)=)[^>]*>$/;

  test('are shown in a title and in a note as the characters they are made of', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { text: read } = decodeLatex(text);
        const note = inlineMarkdownToHtml(read, { resolveUrl: (url) => url, labelOf: (key) => key });
        const tags = `${richTextToHtml(read)}${note}`.match(/<[^>]*>?/g) ?? [];
        return tags.every((tag) => harmless.test(tag));
      }),
      { numRuns: 4000, seed: 1957 },
    );
  });

  test('are shown in the name of an author, which is one name', () => {
    const entry = parseBibtex("@misc{a, title = {T}, author = {<img src=x onerror=1>, דוד and O'Neil <b>, محمد}}")
      .entries[0]!;
    const { authors } = interpretEntry(entry).publication;
    expect(authors!.map(displayName)).toEqual(['דוד <img src=x onerror=1>', "محمد O'Neil <b>"]);
  });
});

test('damaged characters are repaired, and what is right is left alone', () => {
  const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((one) => /[^\0-\u007F]/.test(one));
  fc.assert(
    fc.property(text, (right) => {
      const damaged = decodeWindows1252(new TextEncoder().encode(right));
      return repairMojibake(damaged) === right;
    }),
    { numRuns: 3000 },
  );
});
