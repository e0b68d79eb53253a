import { expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const real = `% Encoding: UTF-8
@string{pr = "Physical Review"}
@article{wu1957parity,
  author  = {Wu, C. S. and Ambler, E. and {National Bureau of Standards} and others},
  title   = "Experimental Test of {Parity} Conservation in $\\beta$ Decay: G{\\"o}del",
  journal = pr # { Letters}, volume = 105, pages = {1413--1415}, month = feb, year = 1957,
  doi = {10.1103/PhysRev.105.1413}, keywords = {parity, beta decay},
}
@comment{ nothing }
@misc(tao2022, title = {Compression of {{Generative}} Models}, eprint = {2203.10705}, archivePrefix = {arXiv})
`;
const pieces = [
  ...['@', '{', '}', '(', ')', '"', '#', ',', '=', '\\', '%', '~', '$', '-', "'", '`', ' ', '\n', '\r\n', '\t', '\0'],
  ...[
    '@article',
    '@string',
    '@comment',
    '@preamble',
    '@constructor',
    '__proto__',
    'title',
    'year',
    'and',
    'feb',
    '1957',
  ],
  ...['\\"{\\i}', '{\\o}', '吴健雄', 'é', '😀', '\uD800', '\uFEFF', '@misc{a, title = {', '}}', 'author = {'],
];

function anyText(random: (below: number) => number): string {
  return Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join('');
}

/** The real entries after a few cuts, insertions and swaps. */
function mutation(random: (below: number) => number): string {
  let text = real;
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(text.length + 1);
    const cut = random(3) === 0 ? random(30) : random(2);
    text = text.slice(0, at) + (random(2) ? pieces[random(pieces.length)] : '') + text.slice(at + cut);
  }
  return text;
}

test.each([
  ['any text', anyText, 1],
  ['a damaged bibliography', mutation, 2],
])('%s is read without failing, and every position lies in it', (_, make, seed) => {
  const random = randomNumbers(seed);
  for (let run = 0; run < 1000; run++) {
    const text = make(random);
    const lines = text.split('\n');
    const { entries, problems } = parseBibtex(text);
    const interpreted = entries.flatMap((entry) => interpretEntry(entry).problems);
    const positions = [...entries, ...problems, ...interpreted, ...entries.flatMap(({ fields }) => fields)];
    const outside = positions.filter(
      ({ position }) =>
        !position || position.column < 1 || position.column > (lines[position.line - 1]?.length ?? -1) + 1,
    );
    expect(outside, text).toEqual([]);
    for (const { source } of entries) expect(text.includes(source) && source.startsWith('@'), text).toBe(true);
  }
});

test('the real bibliography has two entries and no mistake', () => {
  const { entries, problems } = parseBibtex(real);
  expect(problems).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(['wu1957parity', 'tao2022']);
});

test('a damaged entry leaves its neighbour whole', () => {
  const random = randomNumbers(3);
  const neighbour = '@misc{neighbour, title = {Whole}}';
  for (let run = 0; run < 500; run++) {
    const [cutFrom, cut] = [1 + random(200), 1 + random(12)];
    const entry = '@misc{damaged,\n  title = {The {DNA} of "things"},\n  note = "a {b} c",\n  year = 1957,\n}';
    const text = `${entry.slice(0, cutFrom) + entry.slice(cutFrom + cut)}\n\n${neighbour}\n`;
    expect(
      parseBibtex(text).entries.map(({ key }) => key),
      text,
    ).toContain('neighbour');
  }
});
