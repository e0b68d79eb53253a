import { beforeAll, describe, expect, test } from 'vitest';
import type { CitationStyle } from '#publications/cite/citation-styles.ts';
import { citationToText } from '#publications/cite/cited-publication.ts';
import { type CompileBibliography, loadBibliographyCompiler } from '#publications/cite/node/compile-bibliography.ts';
import { formatCitations } from '#publications/cite/node/format-citations.ts';
import { readPublications } from '../read-publications.ts';

let compile: CompileBibliography;
beforeAll(async () => {
  compile = await loadBibliographyCompiler();
});

/** An entry of the given type and fields as styles cite it. */
function cite(type: string, fields: string): Record<CitationStyle, string> {
  const [work] = readPublications(`@${type}{k, ${fields}}`);
  const styles = Object.entries(formatCitations([work!], compile).citations.get('k')!);
  return Object.fromEntries(styles.map(([id, html]) => [id, citationToText(html!)])) as Record<CitationStyle, string>;
}
const article = (fields: string) =>
  cite('article', `author={Ng, A.}, title={Odd pages}, journal={J}, year=2020, ${fields}`);

describe('numbers', () => {
  test('are written as the author writes them', () => {
    const { vancouver, ieee, chicago, nature } = article('volume={007}, number={3A}, pages={001--010}');
    expect(vancouver).toBe('Ng A. Odd pages. J. 2020;007(3A):001–010.');
    expect(ieee).toBe('A. Ng, “Odd pages,” J, vol. 007, no. 3A, pp. 001–010, 2020.');
    expect(chicago).toBe('Ng, A. 2020. “Odd Pages.” J 007 (3A): 001–010.');
    expect(nature).toBe('Ng, A. Odd pages. J 007, 001–010 (2020).');
  });

  test('keep their hyphens within a range of pages', () => {
    expect(article('volume=12, pages={123-1--123-9}').ieee).toContain('pp. 123-1–123-9');
  });

  test('of pages are shortened as each style does', () => {
    const { apa, chicago, mla, vancouver } = article('volume=12, pages={1234--1241}');
    expect([apa, chicago, mla, vancouver].map((text) => /1234–\d+/.exec(text)![0])).toEqual([
      '1234–1241',
      '1234–41',
      '1234–41',
      '1234–41',
    ]);
  });

  test('of pages may be Roman, and volumes too', () => {
    expect(article('volume={XII}, pages={xii--xxi}').apa).toBe('Ng, A. (2020). Odd pages. J, XII, xii–xxi.');
  });

  test('of several pages are a plural, of one page a singular', () => {
    expect(article('volume=1, pages={3, 15}').ieee).toContain('pp. 3, 15');
    expect(article('volume=1, pages={45}').ieee).toContain('p. 45');
  });

  test('of a patent keep their commas and letters', () => {
    for (const text of Object.values(
      cite('patent', 'author={Ng, A.}, title={Lamp}, number={US 11,123,456 B2}, year=2020'),
    ))
      expect(text).toContain('US 11,123,456 B2');
  });

  test('of a report are a number where they are digits', () => {
    const { apa, ieee, chicago, mla } = cite(
      'techreport',
      'author={Ng, A.}, title={Lamps}, institution={NASA}, number=12, year=2020',
    );
    expect(apa).toBe('Ng, A. (2020). Lamps (Report No. 12). NASA.');
    expect(ieee).toBe('A. Ng, “Lamps,” NASA, Rep. 12, 2020.');
    expect(chicago).toBe('Ng, A. 2020. Lamps. No. 12. NASA.');
    expect(mla).toBe('Ng, A. Lamps. No. 12, NASA, 2020.');
  });
});

describe('dates', () => {
  test('that end have their end, in the order of each style', () => {
    const { apa, ieee, mla, vancouver } = cite(
      'article',
      'author={Ng, A.}, title={T}, journal={J}, date={2020-05/2020-06}',
    );
    expect(apa).toContain('(2020, May–June)');
    expect(ieee).toContain('May–Jun. 2020');
    expect(mla).toContain('May–June 2020');
    expect(vancouver).toContain('2020 May-Jun');
  });

  test.each([
    [
      'in press',
      ['(in press)', 'in press.', 'In press.', 'forthcoming.', 'Forthcoming.', 'in press.', '(in the press)'],
    ],
    [
      'forthcoming',
      [
        '(in press)',
        'to be published.',
        'Forthcoming.',
        'forthcoming.',
        'Forthcoming.',
        'forthcoming.',
        '(in the press)',
      ],
    ],
    [
      'submitted',
      [
        '(submitted)',
        'submitted for publication.',
        'Submitted.',
        'submitted.',
        'Submitted.',
        'submitted.',
        '(submitted)',
      ],
    ],
  ])('give way to a status: %s', (year, expected) => {
    const texts = Object.values(cite('article', `author={Ng, A.}, title={T}, journal={J}, year={${year}}`));
    for (const [index, text] of texts.entries()) expect(text).toContain(expected[index]);
  });

  test('of access are there where a style asks for them', () => {
    const { gb, vancouver, mla } = article('volume=2, pages={1--2}, doi={10.1000/x}, urldate={2020-01-01}');
    expect(gb).toBe('NG A. Odd pages[J/OL]. J, 2020, 2: 1-2[2020-01-01]. DOI:10.1000/x.');
    expect(vancouver).toBe('Ng A. Odd pages. J. 2020;2:1–2. doi:10.1000/x');
    expect(mla).not.toContain('Accessed');
  });

  test('of access may be a year', () => {
    const { apa } = cite('online', 'author={Ng, A.}, title={T}, url={https://x.org/}, urldate={2024}');
    expect(apa).toBe('Ng, A. (n.d.). T. Retrieved 2024, from https://x.org/');
  });
});

describe('people', () => {
  test('of a collaboration are followed by its name', () => {
    const all = cite(
      'article',
      'author={Aad, G. and others}, collaboration={ATLAS}, title={Jets}, journal={PLB}, year=2020',
    );
    expect(all.apa).toBe('Aad, G., et al. (ATLAS Collaboration). (2020). Jets. PLB.');
    expect(all.ieee).toBe('G. Aad et al. (ATLAS Collaboration), “Jets,” PLB, 2020.');
    const two = cite(
      'article',
      'author={Aad, G. and Bb, C.}, collaboration={ATLAS}, title={Jets}, journal={PLB}, year=2020',
    );
    expect(two.vancouver).toBe('Aad G, Bb C; ATLAS Collaboration. Jets. PLB. 2020.');
    expect(two.apa).toBe('Aad, G., Bb, C., & ATLAS Collaboration. (2020). Jets. PLB.');
  });

  test('who hold a patent are named with its inventors, or instead of them', () => {
    expect(cite('patent', 'holder={{IBM}}, title={Lamp}, number={US 1}, year=2020').apa).toBe(
      'IBM. (2020). Lamp (Patent No. US 1).',
    );
    expect(cite('patent', 'author={Ng, A.}, holder={{IBM}}, title={Lamp}, number={US 1}, year=2020').vancouver).toBe(
      'Ng A, inventor; IBM, assignee. Lamp. Patent US 1. 2020.',
    );
  });

  test('with other editors have them named so', () => {
    const fields = 'author={Ng, A.}, title={T}, booktitle={B}, editor={Boss, B. and others}, publisher={P}, year=2020';
    const { apa, chicago, mla, vancouver, gb } = cite('incollection', fields);
    expect(apa).toContain('In B. Boss et al. (Eds.), B. P.');
    expect(chicago).toContain('edited by B. Boss et al. P.');
    expect(mla).toContain('edited by B. Boss et al., P');
    expect(vancouver).toContain('In: Boss B, et al., editors.');
    expect(gb).toContain('//BOSS B, et al. B. P');
  });

  test('who wrote the book of a chapter are named', () => {
    const { apa, chicago } = cite(
      'inbook',
      'author={Ng, A.}, bookauthor={Ho, B.}, title={T}, booktitle={Big Book}, publisher={P}, year=2020',
    );
    expect(apa).toContain('In B. Ho, Big book. P.');
    expect(chicago).toContain('In Big Book, by B. Ho. P.');
  });
});

describe('titles', () => {
  test('have single quotation marks within double ones', () => {
    const { ieee, chicago, apa, gb } = cite(
      'article',
      'author={Ng, A.}, title={The Sound of \\enquote{Noise}}, journal={J}, year=2020',
    );
    expect(ieee).toBe('A. Ng, “The sound of ‘noise,’” J, 2020.');
    expect(chicago).toBe('Ng, A. 2020. “The Sound of ‘Noise.’” J.');
    expect(apa).toBe('Ng, A. (2020). The sound of “noise.” J.');
    expect(gb).toBe('NG A. The Sound of “Noise”[J]. J, 2020.');
  });

  test('in italics have upright words where they are in italics themselves', () => {
    const [work] = readPublications(
      '@book{k, author={Ng, A.}, title={The \\textit{Drosophila} Handbook}, publisher={P}, year=2020}',
    );
    expect(formatCitations([work!], compile).citations.get('k')!.mla).toBe(
      'Ng, A. <i>The </i>Drosophila<i> Handbook</i>. P, 2020.',
    );
  });

  test('keep the letter of a chemical element beside its number', () => {
    const { apa, chicago } = cite(
      'article',
      'author={Ng, A.}, title={Beta Decay of $^{60}$Co and CO$_2$ Uptake}, journal={J}, year=2020',
    );
    expect(apa).toContain('Beta decay of ⁶⁰Co and CO₂ uptake.');
    expect(chicago).toContain('“Beta Decay of ⁶⁰Co and CO₂ Uptake.”');
  });

  test('have what is printed after them', () => {
    const { apa } = cite(
      'book',
      'author={Ng, A.}, title={Lamps}, titleaddon={A Translation}, publisher={P}, year=2020',
    );
    expect(apa).toBe('Ng, A. (2020). Lamps. A translation. P.');
  });
});

test('a Chinese book has Chinese words in the Chinese style', () => {
  const fields =
    'author={王, 小明}, translator={张三}, title={书名}, volume=2, edition=3, address={北京}, publisher={出版社}, year=2020, langid=chinese';
  expect(cite('book', fields).gb).toBe('王小明. 书名: 第2卷[M]. 张三, 译. 3版. 北京: 出版社, 2020.');
});

test('a dissertation that can be had on the web names its university in brackets in APA', () => {
  const fields = 'author={Ng, A.}, title={Lamps}, school={MIT}, year=2001, url={https://mit.edu/x}';
  expect(cite('phdthesis', fields).apa).toBe('Ng, A. (2001). Lamps [Doctoral dissertation, MIT]. https://mit.edu/x');
});
