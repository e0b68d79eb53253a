import { describe, expect, test } from 'vitest';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';

/** The fields of the only entry of a text that has no mistake. */
function fieldsOf(text: string): Record<string, string> {
  const { entries, problems } = parseBibtex(text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return Object.fromEntries(entries[0]!.fields.map(({ name, value }) => [name, value]));
}
const keysOf = (text: string) => parseBibtex(text).entries.map(({ key }) => key);
/** The problems as an editor would list them. */
const toldOf = (text: string) =>
  parseBibtex(text).problems.map(({ position: { line, column }, code }) => `${line}:${column} ${code}`);

describe('a value', () => {
  test.each([
    ['{Beta decay}', 'Beta decay'],
    ['"Beta decay"', 'Beta decay'],
    ['1957', '1957'],
    ['{The {DNA} of {{nested}} words}', 'The {DNA} of {{nested}} words'],
    ['"The {DNA} of words"', 'The {DNA} of words'],
    // btxdoc: a double quote stands in a quoted value when it is in braces.
    ['"G{\\"o}del says {"}no{"}"', 'G{\\"o}del says {"}no{"}'],
    ['{He said "no"}', 'He said "no"'],
    ['{write to wu@example.org}', 'write to wu@example.org'],
    ['{a # b, c = d % e}', 'a # b, c = d % e'],
    ['{}', ''],
    ['{two\n  lines}', 'two\n  lines'],
    ['"Physical " # {Review} # " Letters"', 'Physical Review Letters'],
    ['feb', '2'],
    ['FEB', '2'],
    // The month keeps its name beside the day, as "2 15" could be either.
    ['"15 " # feb', '15 feb'],
    ['feb # "~15"', 'feb~15'],
    // BibTeX counts braces also after a backslash.
    ['{The set \\{a, b\\}}', 'The set \\{a, b\\}'],
    ['{\\{ {x}}}', '\\{ {x}}'],
  ])('written %o is %o', (written, value) => {
    expect(fieldsOf(`@article{a, x = ${written}}`)).toEqual({ x: value });
  });

  test('may be an abbreviation that the file defines, whatever its capitals', () => {
    const text = '@String{PR = "Physical Review"}\n@string(sec = pr # { B})\n@article{a, journal = pr, x = SEC}';
    expect(fieldsOf(text)).toEqual({ journal: 'Physical Review', x: 'Physical Review B' });
  });

  test('that is an abbreviation nobody defined is a problem, and stays as it is written', () => {
    const { entries, problems } = parseBibtex('@article{a,\n  journal = prl,\n  year = 1957\n}');
    expect(entries[0]!.fields.map(({ value }) => value)).toEqual(['prl', '1957']);
    expect(problems).toMatchObject([{ code: 'unknown-macro', position: { line: 2, column: 13 } }]);
    expect(problems[0]!.hint).toContain('{prl}');
  });
});

describe('an entry', () => {
  test('has a type, a key, fields and its own text', () => {
    const text = '@Article{wu1957,\n  Title = {Beta},\n  YEAR  = 1957,\n}';
    const { entries } = parseBibtex(`% a comment\n\n${text}\n`);
    expect(entries).toMatchObject([{ type: 'article', key: 'wu1957', source: text }]);
    expect(entries[0]!.fields.map(({ name }) => name)).toEqual(['title', 'year']);
  });

  test('may stand in parentheses', () => {
    expect(fieldsOf('@article(a, title = {Beta (new)}, year = 1957)')).toEqual({ title: 'Beta (new)', year: '1957' });
  });

  test('may have a comma after its last field, or none, or no field at all', () => {
    expect(fieldsOf('@misc{a, x = {1},}')).toEqual({ x: '1' });
    expect(fieldsOf('@misc{a, x = {1}}')).toEqual({ x: '1' });
    expect(fieldsOf('@misc{a}')).toEqual({});
    expect(fieldsOf('@misc{a,}')).toEqual({});
  });

  test('may be written with any spaces', () => {
    expect(fieldsOf('@ misc {  a  ,\n\n x\n=\n{1}\n,y="2"\n}').x).toBe('1');
    expect(fieldsOf('@misc{a,x={1},y="2"}')).toEqual({ x: '1', y: '2' });
  });

  test.each(['DBLP:conf/nips/Wu57', '10.1103/PhysRev.105.1413', 'wu_1957-a+b', '吴1957', 'wu.1957'])(
    'may have the key %s',
    (key) => {
      expect(keysOf(`@misc{${key}, x = 1}`)).toEqual([key]);
    },
  );

  test('may follow another on the same line', () => {
    expect(keysOf('@misc{a, x = 1} @misc{b, x = 1}@misc{c, x = 1}')).toEqual(['a', 'b', 'c']);
  });
});

describe('what is not an entry', () => {
  test('is text between entries, @comment and @preamble', () => {
    const text =
      'Anything.\n@comment{jabref-meta: databaseType:bibtex;}\n@preamble{"\\newcommand{\\x}{y}" # "z"}\n@misc{a, x = 1}\nthe end';
    expect(fieldsOf(text)).toEqual({ x: '1' });
  });

  test('includes an entry that is commented out', () => {
    expect(keysOf('@comment{ @article{hidden, title = {No}} }\n@misc{a, x = 1}')).toEqual(['a']);
  });

  test('is what follows a % on its line, between entries and between fields, as biber reads it', () => {
    const text = '% @misc{no, x = 1}\n% write to wu@example.org\n@misc{a, % the only one\n  x = 1, % y = 2\n  %\n}';
    expect(fieldsOf(text)).toEqual({ x: '1' });
  });

  test('is a comment over several lines, with entries on lines of their own', () => {
    expect(keysOf('@comment{\n@article{hidden,\n  x = {1}\n}\n}\n@misc{a, x = 1}')).toEqual(['a']);
  });

  test('is an empty file', () => {
    expect(parseBibtex('')).toEqual({ entries: [], problems: [], keys: new Set() });
    expect(parseBibtex('\n \r\n')).toMatchObject({ entries: [], problems: [] });
  });
});

describe('positions', () => {
  const lines = ['% first', '  @article{a,', '    title = {Beta},', '    year  =', '      1957', '  }'];

  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
  ])('are those of an editor, with %s at the ends of lines', (_, end) => {
    const [entry] = parseBibtex(lines.join(end)).entries;
    expect(entry!.position).toEqual({ line: 2, column: 3 });
    expect(entry!.fields).toMatchObject([
      { position: { line: 3, column: 5 }, valuePosition: { line: 3, column: 13 } },
      { position: { line: 4, column: 5 }, valuePosition: { line: 5, column: 7 } },
    ]);
  });
});

test('a column counts UTF-16 units, as VS Code does: an emoji is two', () => {
  const [entry] = parseBibtex('@misc{a, x = {😀}, y = {1}}').entries;
  expect(entry!.fields[1]!.position).toEqual({ line: 1, column: 20 });
});

test('the keys of a file are also those of entries that cannot be read', () => {
  expect([...parseBibtex('@misc{a, x = 1}\n@misc{b, x {1}}\n% @misc{c,}').keys]).toEqual(['a', 'b']);
});

describe('a mistake costs only its entry', () => {
  const good = '@misc{good, x = 1}\n';

  test.each([
    ['a missing comma', '@misc{bad,\n  x = {1}\n  y = 2\n}\n', '3:3 bibtex-syntax'],
    ['a missing comma after the key', '@misc{bad\n  x = 1\n}\n', '2:3 bibtex-syntax'],
    ['a missing =', '@misc{bad,\n  x {1}\n}\n', '2:5 bibtex-syntax'],
    ['a missing value', '@misc{bad,\n  x = ,\n}\n', '2:7 bibtex-syntax'],
    ['a missing key and comma', '@misc{ = 1}\n', '1:10 bibtex-syntax'],
    ['a missing type', '@{bad, x = 1}\n', '1:2 bibtex-syntax'],
    ['a missing brace after the type', '@misc bad, x = 1}\n', '1:1 bibtex-syntax'],
    ['a comma too many', '@misc{bad, x = 1,, y = 2}\n', '1:18 bibtex-syntax'],
    ['a value that is not closed', '@misc{bad,\n  x = {one {two},\n  y = 2\n', '2:7 bibtex-syntax'],
    ['a quoted value that is not closed', '@misc{bad,\n  x = "one,\n  y = 2\n}\n', '2:7 bibtex-syntax'],
    // The brace that should end the entry ends the value, so the next entry comes too early.
    ['a brace too few in a value', '@misc{bad,\n  x = {one {two},\n  y = 2\n}\n\n', '6:1 bibtex-syntax'],
    ['a last brace too few', '@misc{bad,\n  x = {one}\n\n', '4:1 bibtex-syntax'],
    ['a last brace too few after a comma', '@misc{bad,\n  x = {one},\n\n', '4:1 bibtex-syntax'],
    ['an @ between entries', 'Write to wu@example.org.\n', '1:12 bibtex-syntax'],
  ])('%s', (_, bad, told) => {
    expect(keysOf(bad + good)).toEqual(['good']);
    expect(toldOf(bad + good)).toEqual([told]);
  });

  test.each([
    ['a brace too many in a value', '@misc{bad,\n  x = {one}},\n  y = {2}\n}\n', '2:13 text-between-entries'],
    ['a last brace too early', '@misc{bad,\n  x = {one}\n}\n  y = {2}\n}\n', '4:3 text-between-entries'],
  ])('%s loses the fields that follow, which is told', (_, bad, told) => {
    expect(keysOf(bad + good)).toEqual(['bad', 'good']);
    expect(toldOf(bad + good)).toEqual([told]);
  });

  test('even when the next entry would close its braces', () => {
    const text = '@misc{bad,\n  x = {one {two {three},\n}\n@misc{good,\n  x = {1}}}\n}\n@misc{better, x = 1}';
    expect(keysOf(text)).toEqual(['good', 'better']);
    expect(toldOf(text)).toEqual(['2:7 bibtex-syntax']);
  });

  const forgotten =
    '@article{wu,\n  author = {Wu, C. S.},\n  title = {Radioactive Xenons,\n  journal = {Physical Review},\n  year = 1945\n';
  const toldBrace = {
    message: 'The value of `title` is not closed where it ends, so it holds the fields after it.',
    hint: 'Write the brace: title = {Radioactive Xenons},',
  };

  test('of a forgotten brace is told where the brace belongs, not where the file ends', () => {
    expect(parseBibtex(`${forgotten}}\n`).problems).toEqual([
      { code: 'bibtex-syntax', severity: 'error', position: { line: 3, column: 11 }, ...toldBrace },
    ]);
  });

  test('of a forgotten brace is told where another closes the entry, and costs it fields', () => {
    const { entries, problems } = parseBibtex(`${forgotten}}}\n`);
    expect(entries[0]!.fields.map(({ name }) => name)).toEqual(['author', 'title']);
    expect(problems).toEqual([
      { code: 'unclosed-value', severity: 'warning', position: { line: 3, column: 11 }, ...toldBrace },
    ]);
  });

  test('also on one line', () => {
    expect(keysOf('@misc{bad, x = {1} y = 2} @misc{good, x = 1}')).toEqual(['good']);
  });

  test('also at the end of the file', () => {
    for (const end of [
      '@',
      '@misc',
      '@misc{',
      '@misc{bad',
      '@misc{bad,',
      '@misc{bad, x',
      '@misc{bad, x =',
      '@misc{bad, x = {1}',
    ])
      expect([keysOf(good + end), toldOf(good + end).length], end).toEqual([['good'], 1]);
  });

  test('and every one is told', () => {
    expect(toldOf('@misc{a,\n x = 1\n y = 2}\n@misc{b,\n x {1}}\n@misc{good, x = 1}\n')).toEqual([
      '3:2 bibtex-syntax',
      '5:4 bibtex-syntax',
    ]);
  });
});

describe('a repetition', () => {
  test('of a field is a problem; the first one counts', () => {
    const { entries, problems } = parseBibtex('@misc{a,\n  x = 1,\n  X = 2}');
    expect(entries[0]!.fields.map(({ value }) => value)).toEqual(['1']);
    expect(problems).toMatchObject([{ code: 'duplicate-field', field: 'x', position: { line: 3, column: 3 } }]);
  });

  test('of a key by another work is an error, and by the same work a warning; the first entry is used', () => {
    const { entries, problems } = parseBibtex(
      '@misc{a, title = {One}}\n@misc{a, title = {Two}}\n@misc{a, title = {{one}}, note = {again}}\n@misc{b, x = 3}',
    );
    expect(entries.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(problems).toMatchObject([
      {
        code: 'duplicate-key',
        severity: 'error',
        position: { line: 2, column: 1 },
        message: 'The citation key `a` is taken by another entry, in line 1.',
        hint: 'Give one of the two another key.',
      },
      {
        code: 'duplicate-key',
        severity: 'warning',
        position: { line: 3, column: 1 },
        message: 'The entry `a` is there already, in line 1; that one is used.',
        hint: 'Delete one of the two.',
      },
    ]);
  });

  test('of a key with other capitals is none, as for biber', () => {
    const { entries, problems } = parseBibtex('@misc{a, title = {One}}\n@misc{A, title = {Two}}');
    expect(entries.map(({ key }) => key)).toEqual(['a', 'A']);
    expect(problems).toEqual([]);
  });

  test('of a @string is none: the later one counts from there on', () => {
    expect(fieldsOf('@string{x = "1"}\n@string{x = "2"}\n@misc{a, y = x}')).toEqual({ y: '2' });
  });
});
