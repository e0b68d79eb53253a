import { globSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { splitFrontMatter } from '#text/front-matter.ts';

/** What the fuzzer begins with, by what it is read as: the fixtures and the portfolios, whole and in pieces. */
export interface Corpus {
  bibtex: string[];
  latex: string[];
  body: string[];
  inline: string[];
  yaml: string[];
  file: string[];
  date: string[];
  names: string[];
  style: string[];
  maths: string[];
  address: string[];
  reply: string[];
  place: string[];
  picture: Uint8Array[];
  svg: string[];
}

const isFile = (path: string) => statSync(path).isFile();
const folders = 'tests/{fixtures,portfolios}/**/*';
/** How much of a long file one input has: the readers are to be run often. */
const mostCharacters = 2000;

/** Reads the corpus; it is the same in each process. */
export async function readCorpus(): Promise<Corpus> {
  const text = (file: string) => readFileSync(file, 'utf8');
  const files = (...extensions: string[]) =>
    extensions
      .flatMap((one) => globSync(`${folders}.${one}`))
      .filter(isFile)
      .sort();
  const bibs = files('bib').map(text);
  const entries = files('mdx', 'md').map(text);
  const divided = entries.map(splitFrontMatter);
  const records = [...files('yaml', 'json').map(text), ...divided.flatMap(({ matter }) => matter ?? [])];
  const bodies = divided.map(({ body }) => body);
  const all = [...bibs, ...entries, ...records];
  const values = bibs.flatMap((bib) => parseBibtex(bib).entries.flatMap(({ fields }) => fields));
  const valuesOf = (pattern: RegExp) => values.filter(({ name }) => pattern.test(name)).map(({ value }) => value);
  const matches = (pattern: RegExp) => all.flatMap((one) => [...one.matchAll(pattern)].map(([whole]) => whole));
  return {
    bibtex: inPieces(bibs, /^(?=@)/m),
    latex: valuesOf(/title|note|abstract|publisher|journal/),
    body: inPieces(bodies, /\n(?=#+ )/),
    inline: records.flatMap((one) => [...one.matchAll(/: ["']?([^\n]{12,}?)["']?$/gm)].map(([, value]) => value!)),
    yaml: inPieces(records, /^(?=- )/m),
    file: inPieces(entries, /\n(?=## )/),
    date: [...new Set([...valuesOf(/date|year|month/), ...matches(/\b[12]\d{3}[-/][\d/-]+/g), ...otherDates])],
    names: valuesOf(/author|editor/),
    style: [...files('csl'), ...globSync('src/publications/cite/styles/*.csl').sort()].map(text),
    maths: [...matches(/(?<=\$)[^$\n]{2,200}(?=\$)/g), ...formulas],
    address: [
      ...new Set(matches(/\bhttps?:\/\/[^\s"'<>)}\]]+/g)),
      '/research/',
      './a.png',
      'files/a.pdf',
      'mailto:a@b.org',
    ],
    reply: globSync('tests/fixtures/metrics/*.json').sort().map(text),
    place: [
      'Kyoto, Japan',
      'Champaign, IL, United States',
      'Singapore',
      '{ name: { en: Kyoto, zh: 京都 }, country: JP }',
    ],
    picture: await makePictures(),
    svg: files('svg').map(text),
  };
}

/** A small picture in each format. */
async function makePictures(): Promise<Uint8Array[]> {
  const background = { r: 90, g: 60, b: 20 };
  const picture = () => sharp({ create: { width: 3, height: 2, channels: 3, background } });
  const kinds = [picture().png(), picture().jpeg(), picture().webp(), picture().gif(), picture().avif()];
  return Promise.all(kinds.map((kind) => kind.toBuffer()));
}

const otherDates = ['Fall 1957', '15 Jan 1957', '1957-01/1958', '~1957', '1957年1月', 'Dec 14-17, 2025', 'present'];
const formulas = [
  '\\frac{a}{b}',
  '\\sum_{i=0}^n x_i',
  '\\left( \\begin{matrix} a & b \\\\ c & d \\end{matrix} \\right)',
];

/** Texts in pieces that a reader is done with at once; each begins where something begins. */
function inPieces(texts: readonly string[], start: RegExp): string[] {
  return texts.flatMap((text) => (text.length <= mostCharacters ? [text] : groups(text.split(start))));
}

function groups(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + piece.length <= mostCharacters) joined[joined.length - 1] = last + piece;
    else joined.push(piece.slice(0, 10 * mostCharacters));
  }
  return joined;
}
