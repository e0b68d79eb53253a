import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CitationStyle, citationStyles } from '#publications/cite/citation-styles.ts';
import { citationToText } from '#publications/cite/cited-publication.ts';
import { type CompileBibliography, loadBibliographyCompiler } from '#publications/cite/node/compile-bibliography.ts';
import { formatCitations } from '#publications/cite/node/format-citations.ts';
import type { Publication } from '#publications/publication.ts';
import { each, readPublications, samples } from '../read-publications.ts';

let compile: CompileBibliography;
beforeAll(async () => {
  compile = await loadBibliographyCompiler();
});

const format = (publications: readonly Publication[]) => formatCitations(publications, compile);
/** One work as a style cites it. */
const cite = (publication: Publication, style: CitationStyle) =>
  shown(format([publication]).citations.get(publication.key)![style]!);
const shown = (html: string) => ({ html, text: citationToText(html) });
const entry = (bibtex: string) => readPublications(bibtex)[0]!;
const folder = 'tests/unit/publications/cite';

/** A citation as the tables have it: _italics_, **bold**, no other elements. */
const marked = (html: string) => citationToText(html.replace(/<\/?i>/g, '_').replace(/<\/?b>/g, '**'));

test('every style has its file and every file its row in the list', () => {
  const files = readdirSync('src/publications/cite/styles').toSorted();
  expect(files).toEqual(citationStyles.map(({ id }) => `${id}.csl`).toSorted());
  expect(new Set(citationStyles.map(({ label }) => label)).size).toBe(files.length);
});

/**
 * 52 works of 22 types in every style. Each row names where the right value comes from: the style of the same name in
 * the repository of citation styles, formatted by pandoc, or the manual where the two differ.
 */
describe.each(citationStyles)('$label', ({ id }) => {
  const works = readPublications(readFileSync(`${folder}/works.bib`, 'utf8'));
  const rows = readFileSync(`${folder}/expected/${id}.tsv`, 'utf8').trimEnd().split('\n');
  let citations: Map<string, string>;
  beforeAll(() => {
    citations = new Map([...format(works).citations].map(([key, styles]) => [key, marked(styles[id] ?? '')]));
  });

  test('has a row for each work', () => {
    expect(rows.map((row) => row.split('\t')[0])).toEqual(works.map(({ key }) => key));
  });

  test.each(rows.map((row) => row.split('\t') as [key: string, expected: string, source: string]))(
    'cites %s',
    (key, expected, source) => {
      expect(source).toBeTruthy();
      expect(citations.get(key)).toBe(expected);
    },
  );
});

describe('what is marked up', () => {
  test('journals and books are in italics, volumes of Nature bold, raised digits raised, DOIs linked', () => {
    expect(cite(each.parity, 'nature').html).toContain(
      'of <sup>60</sup>Co. <i>Physical Review</i> <b>105</b>, 1413–1415',
    );
    expect(cite(each.parity, 'apa').html).toContain(
      '<a href="https://doi.org/10.1103/PhysRev.105.1413">https://doi.org/10.1103/PhysRev.105.1413</a>',
    );
  });

  test('nothing else is, whatever stands in the title', () => {
    const title = '<script>alert(1)</script> {\\$}5 \\{a\\} *b* #c \\& "d" @e [f]';
    for (const { id } of citationStyles) {
      const { html, text } = cite(entry(`@misc{k, author={Wu, C.}, title={${title}}, year=2020}`), id);
      expect(html).not.toMatch(/<(?!\/?(i|b|sup|sub)>|a href="https:|\/a>)/);
      expect(text.toLowerCase()).toContain('<script>alert(1)</script> $5 {a} *b* #c &');
    }
  });
});

describe('all styles', () => {
  test('cite every publication of the sample and the portfolio, without numbers and leftovers', () => {
    const publications = samples.flatMap(({ publications: list }) => list);
    const { citations, failures } = format(publications);
    expect(failures).toEqual([]);
    for (const [, styles] of citations)
      for (const { id } of citationStyles) {
        const { html, text } = shown(styles[id]!);
        expect(text).not.toMatch(/^(\[\d+\]|\d+\.)|[\uE000-\uF8FF]|&\w+;|,\.|\(\s*\)|, \)| ;|\.\.|undefined/);
        expect(html.replace(/<\/?(i|b|sup|sub)>|<a href="https:\/\/[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
      }
  });

  test('give each work its own citation, however alike works are', () => {
    const alike = Array.from({ length: 250 }, (_, index) => ({
      ...each.decay,
      key: `k${index}`,
      title: `Work ${index}`,
    }));
    const { citations } = format(alike);
    for (const { key, title } of alike)
      for (const { id } of citationStyles)
        expect(citationToText(citations.get(key)![id]!)).toMatch(new RegExp(`${title}\\b`));
    // As each stands alone, none is the 1966a of another.
    expect(citationToText(citations.get('k7')!.apa!)).toContain('(1966)');
  });

  test('name the editors of a book without authors', () => {
    const book = entry(
      '@book{k, editor={Yuan, Luke C. L. and Wu, Chien-Shiung}, title={Nuclear Physics}, publisher={Academic Press}, year=1961}',
    );
    expect(Object.fromEntries(citationStyles.map(({ id }) => [id, cite(book, id).text]))).toMatchObject({
      apa: 'Yuan, L. C. L., & Wu, C.-S. (Eds.). (1961). Nuclear physics. Academic Press.',
      ieee: 'L. C. L. Yuan and C.-S. Wu, Eds., Nuclear Physics. Academic Press, 1961.',
      chicago: 'Yuan, Luke C. L., and Chien-Shiung Wu, eds. 1961. Nuclear Physics. Academic Press.',
      mla: 'Yuan, Luke C. L., and Chien-Shiung Wu, editors. Nuclear Physics. Academic Press, 1961.',
      vancouver: 'Yuan LCL, Wu CS, editors. Nuclear physics. Academic Press; 1961.',
      gb: 'YUAN L C L, WU C S. Nuclear Physics[M]. Academic Press, 1961.',
      nature: 'Yuan, L. C. L. & Wu, C.-S. (eds). Nuclear Physics (Academic Press, 1961).',
    });
  });

  test('cite a work of which little is known', () => {
    const work = entry('@misc{k, title={Why?}}');
    for (const { id } of citationStyles) expect(cite(work, id).text).toMatch(/Why\?/);
  });
});

describe('a work that the engine refuses', () => {
  test('is named with the style, and costs no other work its citation', () => {
    const refusing: CompileBibliography = (entries, ...more) => {
      if (entries.some(({ title }) => /^Beta decay$/i.test(String(title)))) throw new Error('expected a person');
      return compile(entries, ...more);
    };
    const { citations, failures } = formatCitations([each.parity, each.decay, each.thesis], refusing);
    expect(failures).toHaveLength(citationStyles.length);
    expect(failures[0]).toEqual({ key: 'decay', style: 'apa', message: 'expected a person' });
    expect(citations.get('decay')).toEqual({});
    expect(Object.keys(citations.get('thesis')!)).toHaveLength(citationStyles.length);
  });
});
