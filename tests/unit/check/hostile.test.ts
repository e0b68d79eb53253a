import { describe, expect, it } from 'vitest';
import { folders, lists, records } from '#model/schema/collections.ts';
import { bilingual, mdx, problemsIn, told } from '../check-files.ts';

/** YAML of every shape, much of it nothing an author would write. */
const values = [
  '',
  'null',
  '~',
  '1',
  '-0',
  '.nan',
  '.inf',
  'true',
  '"text"',
  '[]',
  '{}',
  '[null]',
  '[[[]]]',
  '- - - 1',
  '{ a: { b: { c: [{}] } } }',
  '&a [*a]',
  '{ a: &a { b: *a } }',
  '? [x]\n: y',
  '__proto__: { a: 1 }',
  'constructor: 1',
  '{ toString: 1, id: { toString: 1 } }',
  '- id: { toString: 1 }',
  '- id: [1]\n- id: 1',
  '- { title: [], date: {}, links: 5 }',
  '{ languages: [1, "", null, ".."] }',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  '\u0000',
  '\uFEFF- a',
  '!!binary aGk=',
  '*nothing',
  '{ title: { en: { en: { en: x } } } }',
  '{ menu: [null, { page: 1 }, [], {}], publications: { topics: [null, { id: 1 }] } }',
  '{ sections: [null, [], { section: {} }], variants: [null, { id: [] }], references: [1, { person: {} }] }',
  '{ name: null, redirectFrom: [1, null] }',
  '{ start: { a: 1 }, end: [], groups: [null, 1, { id: {} }], advisors: [null, { person: 1 }, { person: { a: 1 } }] }',
  '{ marks: { "": [], a: 1 }, authors: [null, {}, 1], redirectFrom: {}, draft: 5 }',
  `text: "${'$'.repeat(999)}${'['.repeat(999)}"`,
];
const bodies = [
  '',
  '{',
  '<',
  '<a',
  '</b>',
  '{{}}',
  '[x](',
  '![](/%E0%A4%A)',
  '[x](%E0%A4%A) ![y](./%E0%A4%A.png)',
  '$',
  '$$\n',
  'export const = 1',
  '<A.b.c/>',
  '<$/>',
  '<a href={1} {...x} />',
  `${'> '.repeat(500)}x`,
];

describe('content of any shape', () => {
  it('is told about and never throws', () => {
    const yamlFiles = [
      ...Object.keys(lists).map((name) => `${name}.yaml`),
      'site.yaml',
      'cv.yaml',
      'metrics.json',
      'coordinates.json',
    ];
    const mdxFiles = ['profile.mdx', 'profile.en.mdx', ...Object.keys(folders).map((name) => `${name}/a.mdx`)];
    let checked = 0;
    for (const value of values) {
      const yaml = yamlFiles.map((file) => [file, value] as const);
      const mdx = mdxFiles.map((file) => [file, `---\n${value}\n---\n`] as const);
      const problems = problemsIn(Object.fromEntries([...yaml, ...mdx]));
      expect(problems.every(({ message }) => message.length > 0)).toBe(true);
      checked += yaml.length + mdx.length;
    }
    expect(checked).toBe(
      values.length * (Object.keys(lists).length + Object.keys(records).length + Object.keys(folders).length + 2),
    );
    expect(values.length).toBeGreaterThan(30);
  }, 30_000);

  it('below the front matter is told about and never throws', () => {
    for (const body of bodies)
      problemsIn({
        'profile.mdx': `---\nname: { family: Wu }\n---\n${body}`,
        'research/a.mdx': body,
        'publications.bib': body,
      });
    expect(bodies.length).toBeGreaterThan(12);
  });

  it('in themes that are each other’s parents ends', () => {
    const themes = Array.from({ length: 200 }, (_, i) => [
      `research/t${i}.mdx`,
      `---\ntitle: T\nparent: t${(i + 1) % 200}\n---\n`,
    ]);
    expect(problemsIn(Object.fromEntries(themes)).filter(({ code }) => code === 'theme-cycle')).toHaveLength(200);
  });
});

describe('what an author writes by mistake', () => {
  const paper = (key: string, rest = '') => `@misc{${key}, title = {T}, author = {Wu, C. S.}, year = 1957${rest}}\n`;

  it('in ten thousand characters of title, name or text is no mistake', () => {
    for (const long of ['L'.repeat(10_000), 'word '.repeat(2000).trim(), '吴'.repeat(10_000), 'א'.repeat(10_000)])
      expect(
        problemsIn({
          'profile.mdx': `---\nname: { family: "${long}", native: "${long}" }\nheadline: "${long}"\n---\n\n${long}\n`,
          'news.yaml': `- { date: 1957, text: "${long}" }\n`,
          'research/a.mdx': `---\ntitle: "${long}"\n---\n`,
          'publications.bib': `@misc{a, title = {${long}}, author = {${long}}, year = 1957}\n`,
        }),
      ).toEqual([]);
  });

  it('in a citation key that gives no address by itself is no mistake: the paper gets one', () => {
    const keys = [
      '..',
      '?!',
      'index',
      'By-Year',
      'x'.repeat(241),
      '吴'.repeat(81),
      'constructor',
      '__proto__',
      'toString',
    ];
    expect(
      told({
        'publications.bib': keys.map((key) => paper(key)).join(''),
        'publications/by-type.mdx': '---\ntitle: T\nauthors: [C. S. Wu]\nissued: 1957\n---\n',
      }),
    ).toEqual([]);
  });

  it('in one name for two things is told, in whichever files and languages they stand', () => {
    const codes = (files: Record<string, string>) => problemsIn(files).map(({ file, code }) => `${file} ${code}`);
    expect(codes({ 'publications.bib': paper('a') + paper('a').replace('{T}', '{Another}') })).toEqual([
      'publications.bib duplicate-key',
    ]);
    expect(
      codes({
        ...bilingual,
        'profile.zh.mdx': '',
        'people.yaml': '- { id: a, name: { family: A } }\n- { id: a, name: { family: B } }\n',
        'pages/zh.mdx': '---\ntitle: { en: A, zh: 甲 }\n---\n',
        'pages/a.mdx': '---\ntitle: { en: A, zh: 甲 }\n---\n',
        'pages/A.mdx': '---\ntitle: { en: A, zh: 甲 }\n---\n',
      }),
    ).toEqual(['pages/a.mdx duplicate-address', 'pages/zh.mdx duplicate-address', 'people.yaml duplicate-id']);
  });
});

describe('what is nested ten thousand times', () => {
  const deep = 10_000;
  const within = (open: string, close: string) => `${open.repeat(deep)}x${close.repeat(deep)}`;
  const theme = (body: string) => ({ 'research/a.mdx': mdx('title: T', body) });

  it.each([
    ['brackets of an expression', `{${within('(', ')')}}`],
    ['brackets of an attribute', `<Work of={${within('[', ']')}} />`],
    ['objects', `{${'{a:'.repeat(deep)}1${'}'.repeat(deep)}}`],
    ['braces without an end', '{'.repeat(deep)],
    ['links', within('[', '](/a)')],
    ['quotations', `${'>'.repeat(deep)}x`],
    ['lists', `${'- '.repeat(2000)}x`],
    ['maths', `$${within('{', '}')}$`],
  ])('is told of the body of a page: %s', (_, body) => {
    const [[place, message, hint] = []] = told(theme(body));
    expect(place).toMatch(/^research\/a\.mdx:5:\d+ mdx-syntax$/);
    expect([message, hint]).toEqual([
      'MDX cannot read this: brackets, quotations, lists or elements are within each other more than a hundred times.',
      'Nest them less deeply. A [, ( or { that is meant as the character itself needs its closing counterpart.',
    ]);
  });

  it('is told of elements', () => {
    const elements = `${'<b>'.repeat(200)}x${'</b>'.repeat(200)}`;
    expect(told(theme(elements)).map(([place]) => place)).toEqual(['research/a.mdx:5:301 mdx-syntax']);
    expect(told(theme(`${'<b>'.repeat(50)}x${'</b>'.repeat(50)}`))).toEqual([]);
  });

  it('is no matter of brackets that are closed, nor of intervals in many paragraphs', () => {
    expect(told(theme(`${'(a) [b] '.repeat(500)}\n\n${'In ]0, 1[ and ]2, 3[.\n\n'.repeat(300)}`))).toEqual([]);
  });

  it.each(['news.yaml', 'site.yaml', 'metrics.json'])('is told of %s', (file) => {
    for (const text of [within('[', ']'), within('{"a":', '}'), '['.repeat(deep)])
      expect(told({ [file]: text })).toContainEqual([
        expect.stringMatching(new RegExp(`^${file}:1:\\d+ yaml-syntax$`)),
        'So many lists or fields are within each other here that nothing can read them.',
        'Nest them less deeply; a [ or { that is meant as the character itself needs quotes around the text.',
      ]);
  });

  it('is told of maths, of which the beginning is shown', () => {
    const tex = `${'\\frac{'.repeat(1000)}x${'}'.repeat(1000)}`;
    expect(
      told({ 'news.yaml': `- { date: 1957, text: '$${tex}$' }\n` }).map(([place, message]) => [place, message]),
    ).toEqual([
      [
        'news.yaml:1:17 maths-syntax',
        `The maths $${tex.slice(0, 79)}…$ cannot be set: its brackets are within each other more than a hundred times.`,
      ],
    ]);
  });

  it('is read in a bibliography, without the loss of a paper', () => {
    const titles = [within('{', '}'), within('\\emph{', '}'), within("\\'{", '}'), "\\'".repeat(deep)];
    const bib = titles.map((title, index) => `@misc{k${index}, title = {T${title}}, author = {Wu}, year = 1957}\n`);
    expect(problemsIn({ 'publications.bib': bib.join('') })).toEqual([]);
  });

  it('is told of aliases that repeat each other', () => {
    const names = [...'abcdefghij'];
    const lists = names.map(
      (name, index) => `${name}: &${name} [${index ? `*${names[index - 1]}, `.repeat(9) : 'x, '}]`,
    );
    expect(told({ 'news.yaml': `${lists.join('\n')}\n` })[0]).toEqual([
      'news.yaml:1:1 yaml-syntax',
      'The aliases here repeat each other so often that the whole would be too much to read.',
      'Text that begins with * or & needs quotes around it.',
    ]);
  });

  it('is told of abbreviations that double each other', () => {
    const strings = Array.from(
      { length: 40 },
      (_, i) => `@string{s${i} = ${i ? `s${i - 1} # s${i - 1}` : '"0123456789"'}}\n`,
    );
    const found = told({
      'publications.bib': `${strings.join('')}${'@misc{a, title = {T}, author = {Wu}, year = 1957}'}\n`,
    });
    expect(found[0]).toEqual([
      'publications.bib:18:21 bibtex-syntax',
      'The pieces joined with # have more than a million characters.',
      'Take away the @string that repeats another again and again.',
    ]);
  });
});

describe('the name of a file', () => {
  const page = mdx('title: A');

  it('that could have no address is told', () => {
    const hint = 'Rename it with letters, digits and hyphens: beta-decay.mdx.';
    const message = (sign: string) =>
      `The name of this file has the character ${sign}, with which it can have no address.`;
    expect(
      told({ 'pages/100%.mdx': page, 'research/c#.mdx': page, 'projects/why?.mdx': page, 'pages/a\u202Eb.mdx': page }),
    ).toEqual([
      ['pages/100%.mdx unusable-name', message('%'), hint],
      ['pages/a\u202Eb.mdx unusable-name', message('U+202E'), hint],
      ['projects/why?.mdx unusable-name', message('?'), hint],
      ['research/c#.mdx unusable-name', message('#'), hint],
    ]);
  });

  it('may have letters of any script and the signs of citation keys', () => {
    for (const name of ['日本', 'é', 'a.b', "o'neil", 'wu:1957', 'a+b', 'a_b', '@a', 'a&b', '(a)', '~a'])
      expect(told({ [`pages/${name}.mdx`]: page }), name).toEqual([]);
  });

  it('of a page is none that something else is published under', () => {
    const names = [
      'robots.txt',
      'llms.txt',
      'sitemap-0.xml',
      'site.webmanifest',
      'favicon.svg',
      '404',
      'CV',
      '_astro',
      'og',
      'constructor',
      'index.html',
    ];
    const files = Object.fromEntries(names.map((name) => [`pages/${name}.mdx`, page]));
    expect(told(files)).toEqual(
      names
        .sort()
        .map((name) => [
          `pages/${name}.mdx duplicate-address`,
          `/${name}/ is an address that Vitrine needs itself.`,
          'Give the file another name.',
        ]),
    );
  });
});

describe('an address that no page may link to', () => {
  const hint =
    'Write https://…, mailto:…, tel:…, a page of this site such as /research/, or a file such as /files/a.pdf.';

  it('is told in texts, bodies and tags, as a browser would read it', () => {
    const files = {
      'profile.mdx': mdx(
        'name: { family: Wu }\nheadline: "[a](JavaScript:1) `[b](javascript:1)` [c](java&Tab;script:1)"',
        '[d](data:text/html,1) [e][f] <a href="vbscript:1">g</a> ![h](data:image/png;base64,AAAA) [i](tel:+1-212)\n\n[f]: file:///etc/passwd',
      ),
    };
    const message = (url: string, scheme: string) =>
      `${url} is no address that a page may link to: a browser would take it as \`${scheme}:\`.`;
    expect(told(files)).toEqual([
      ['profile.mdx:3:1 unsafe-address', message('JavaScript:1', 'javascript'), hint],
      ['profile.mdx:3:1 unsafe-address', message('java\tscript:1', 'javascript'), hint],
      ['profile.mdx:6:1 unsafe-address', message('data:text/html,1', 'data'), hint],
      ['profile.mdx:6:30 unsafe-address', message('vbscript:1', 'vbscript'), hint],
      ['profile.mdx:6:57 unsafe-address', message('data:image/png;base64,AAAA', 'data'), hint],
      ['profile.mdx:8:1 unsafe-address', message('file:///etc/passwd', 'file'), hint],
    ]);
  });

  it('is one on another site without its scheme', () => {
    expect(told({ 'news.yaml': '- { date: 1957, text: "[a](//example.org/b)" }\n' })).toEqual([
      [
        'news.yaml:1:17 unsafe-address',
        '//example.org/b begins with two slashes, so it does not say how it is reached.',
        'Write the full address: https://example.org/page.',
      ],
    ]);
  });

  it('is told by the field itself where one is meant for addresses', () => {
    const urls = [
      'javascript:alert(1)',
      '//example.org',
      '/\\example.org',
      'data:text/html,1',
      'file:///a',
      'JAVASCRIPT:1',
    ];
    for (const url of urls) {
      const yaml = told({ 'talks.yaml': `- title: T\n  date: 1957\n  links: [{ url: '${url}' }]\n` });
      expect(yaml.map(([place]) => place)).toEqual(['talks.yaml:3:13 invalid-value']);
      const bib = told({
        'publications.bib': `@misc{a, title = {T}, author = {Wu}, year = 1957,\n  pdf = {${url}}}\n`,
      });
      expect(bib).toEqual([
        [
          'publications.bib:2:3 warning invalid-value',
          `\`${url}\` is not an address on the web, so there is no link to it.`,
          'Write the full address, https://….',
        ],
      ]);
    }
  });
});

describe('the records', () => {
  it('are the four that the hostile values were written for', () => {
    expect(Object.keys(records)).toEqual(['site', 'cv', 'metrics', 'coordinates']);
  });
});
