import { describe, expect, it } from 'vitest';
import { findOpenExpression } from '#text/body/limits.ts';
import { mdx, problemsIn, told } from '../check-files.ts';

const deep = 10_000;
const news = (text: string) => ({ 'news.yaml': `- date: 1957\n  text: ${JSON.stringify(text)}\n` });
const paper = (field: string) => ({
  'publications.bib': `@misc{a, title = {T}, author = {Wu, C. S.}, year = 1957, ${field}}\n`,
});

/** How long the processor is busy with the check of a folder, in milliseconds. */
function timeOf(files: Record<string, string>): number {
  const start = process.cpuUsage();
  problemsIn(files);
  return process.cpuUsage(start).user / 1000;
}

describe('YAML that no parser should be asked to read', () => {
  it.each([
    ['keys that wait for values', '? '.repeat(deep)],
    ['fields of fields in a line', 'a: '.repeat(deep)],
    ['lists of lists in a line', `a: ${'- '.repeat(deep)}`],
  ])('is told as nested too deeply: %s', (_, text) => {
    expect(told({ 'news.yaml': text })).toContainEqual([
      expect.stringMatching(/^news\.yaml:1:\d+ yaml-syntax$/),
      'So many lists or fields are within each other here that nothing can read them.',
      'Nest them less deeply; a [ or { that is meant as the character itself needs quotes around the text.',
    ]);
  });

  it('is told as too long, where it ends', () => {
    const line = `- { date: 1957, text: "${'a'.repeat(76)}" }\n`;
    expect(told({ 'news.yaml': line.repeat(20_001) })).toEqual([
      [
        'news.yaml:19418:50 yaml-syntax',
        'This has more than two million characters of YAML, so it would take too long to read.',
        'Keep what a page shows; a long text belongs below the front matter of a file, data into a file in files/.',
      ],
    ]);
  });

  it('is told where a list stands in the place of a key', () => {
    expect(told({ 'news.yaml': `- { date: 1957, ${'['.repeat(400)}text${']'.repeat(400)}: A }\n` })).toEqual([
      [
        'news.yaml:1:17 yaml-syntax',
        'A list, or fields in braces, stands here in the place of a key.',
        'Begin with a word: title: Parity. A [ or { that is meant as the character itself needs quotes around the text.',
      ],
    ]);
  });

  it('is told of its first fifty keys that stand twice', () => {
    const problems = problemsIn({ 'news.yaml': `- date: 1957\n${'  text: A\n'.repeat(5000)}` });
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 'duplicate-key'));
    expect(problems[0]?.position).toEqual({ line: 3, column: 3 });
  });
});

describe('a { of MDX before tags that are not closed', () => {
  it('is told where it stands', () => {
    expect(told({ 'research/a.mdx': mdx('title: T', `I like {brms.\n\n${'a<br>\n\n'.repeat(30)}`) })).toEqual([
      [
        'research/a.mdx:5:8 mdx-syntax',
        'MDX cannot read this: more than a dozen tags after this { are not closed.',
        'Write \\{ where the character itself is meant, and close each tag: <br />.',
      ],
    ]);
  });

  it('is none in code, after a backslash, in what is closed, or where the tags are', () => {
    const tags = 'a<br>\n'.repeat(30);
    for (const text of [
      `\`\`\`c\nif (x) {\n\`\`\`\n${tags}`,
      `~~~\n{\n~~~~\n${tags}`,
      `Write \`{\` or \`\`{\`{\`\`. ${tags}`,
      `A \\{ B ${tags}`,
      `{/* a */} ${tags}`,
      `{${'<b>x</b>'.repeat(30)}${'<br/>'.repeat(30)}`,
    ])
      expect(findOpenExpression(text), text.slice(0, 20)).toBeUndefined();
  });
});

describe('a word of thousands of letters', () => {
  it('is told within a tag, and is no mistake among words', () => {
    const word = 'é'.repeat(5001);
    expect(told({ 'research/a.mdx': mdx('title: T', `<Work of${word}="a" />`) })).toEqual([
      [
        'research/a.mdx:5:7 too-much-text',
        'A tag has a word of more than 5,000 characters here, so it would take too long to read.',
        'Write \\< where the character itself is meant.',
      ],
    ]);
    expect(told({ 'research/a.mdx': mdx('title: T', `<b>a</b> ${word}`) })).toEqual([]);
  });
});

describe('marks of Markdown within each other', () => {
  it('are told of a field, and shown as they are written', () => {
    const text = `${'*a '.repeat(200)}${'a*'.repeat(200)}`;
    expect(told(news(text))).toEqual([
      [
        'news.yaml:2:3 too-much-text',
        'Marks such as * are within each other here more than a hundred times.',
        'Nest them less deeply. A * that is meant as the character itself is written \\*.',
      ],
    ]);
  });
});

describe('maths that is too long', () => {
  it('is told', () => {
    const [[place, message] = []] = told(news(`$${'x+'.repeat(5001)}y$`));
    expect(place).toBe('news.yaml:2:3 maths-syntax');
    expect(message).toMatch(/ cannot be set: it is longer than 10,000 characters\.$/);
  });
});

describe('half a second is enough', () => {
  const star = (_: unknown, index: number) => `"a/${index}": { "count": 1, "asOf": "2026-01-01" }`;
  const stars = Array.from({ length: 3000 }, star).join(', ');
  const name = (text: string) => paper(`editor = {${text}}`);
  it.each<[string, Record<string, string>]>([
    ['dates', paper(`date = {${'1957\\$'.repeat(8000)}}`)],
    ['groups in groups', name(`${'x^{'.repeat(12_000)}${'}'.repeat(12_000)}`)],
    ['maths without an end', name('\\[=='.repeat(12_000))],
    ['formulas in formulas', name('\\ce{'.repeat(12_000) + '}'.repeat(12_000))],
    ['accents on accents', name(`${"\\'{".repeat(9000)}${'}'.repeat(9000)}`)],
    ['brackets after an address', paper(`code = {https://a.org/${'('.repeat(20_000)}${')'.repeat(20_000)}}`)],
    ['names in stars', name(`${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`)],
    ['tags in tags', paper(`note = {${'<i>'.repeat(7000)}a${'</i>'.repeat(7000)}}`)],
    ['names of characters in a field', news('&lt;'.repeat(4000))],
    ['rules between headings in a field', news(' é\n---\n#'.repeat(5000))],
    ['lines of bars in a field', news('|\n'.repeat(9000))],
    ['spaces after a link in a body', { 'research/a.md': mdx('title: T', `[a](b${' '.repeat(5000)}c`) }],
    ['dates in a list', { 'news.yaml': `- { date: "${'1957 until '.repeat(4000)}", text: A }\n` }],
    ['three thousand stars', { 'metrics.json': `{ "stars": {${stars}} }` }],
  ])('for %s', (_, files) => {
    problemsIn({});
    // What runs first is compiled first; and tests run slower than programs.
    expect(Math.min(timeOf(files), timeOf(files), timeOf(files))).toBeLessThan(1000);
  });
});
