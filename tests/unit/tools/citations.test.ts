import { beforeAll, describe, expect, test } from 'vitest';
import { type CitationStyle, citationStyles, citationToText } from '#lib/bibliography/citation-styles.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { type CompileBibliography, loadBibliographyCompiler } from '#tools/citations/compile-bibliography.ts';
import { formatCitations } from '#tools/citations/format-citations.ts';
import { each, readPublications, samples } from '../lib/bibliography/write/read-publications.ts';

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

describe('APA, 7th edition', () => {
  test.each([
    [
      'parity',
      'Wu, C. S., Ambler, E., van der Berg, J., & Havens, W. W., Jr. (1957). Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co. Physical Review, 105(4), 1413–1415. https://doi.org/10.1103/PhysRev.105.1413',
    ],
    [
      'scaling',
      'Tao, C., Liu, Q., et al. (2024). Scaling Laws with Vocabulary: BERT and Larger Models. In A. Globerson & L. Mackey (Eds.), Advances in Neural Information Processing Systems (Vol. 37, pp. 114147–114179). Curran Associates.',
    ],
    [
      'lego',
      'Tao, C., & Chen, J. (2026). Pushing the Limits of Fine-tuning (arXiv:2601.01426). arXiv. https://arxiv.org/abs/2601.01426',
    ],
    ['decay', 'Wu, C. S., & Moszkowski, S. A. (1966). Beta Decay (2nd ed.). Interscience.'],
    [
      'neutrino',
      'Wu, C. S. (1960). The Neutrino. In M. Fierz & V. F. Weisskopf (Eds.), Theoretical Physics in the Twentieth Century (pp. 249–303). Interscience.',
    ],
    ['thesis', 'Wu, C.-S. (1940). The Continuous X-Rays [Doctoral dissertation]. University of California, Berkeley.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'apa').text).toBe(expected);
  });
});

describe('IEEE', () => {
  test.each([
    [
      'parity',
      'C. S. Wu, E. Ambler, J. van der Berg, and W. W. Havens Jr., “Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co,” Physical Review, vol. 105, no. 4, pp. 1413–1415, Feb. 1957, doi: 10.1103/PhysRev.105.1413.',
    ],
    [
      'scaling',
      'C. Tao, Q. Liu, et al., “Scaling Laws with Vocabulary: BERT and Larger Models,” in Advances in Neural Information Processing Systems, A. Globerson and L. Mackey, Eds., Curran Associates, 2024, pp. 114147–114179.',
    ],
    [
      'lego',
      'C. Tao and J. Chen, “Pushing the Limits of Fine-tuning,” 2026, arXiv:2601.01426. [Online]. Available: https://arxiv.org/abs/2601.01426',
    ],
    ['decay', 'C. S. Wu and S. A. Moszkowski, Beta Decay, 2nd ed. New York: Interscience, 1966.'],
    ['thesis', 'C.-S. Wu, “The Continuous X-Rays,” Ph.D. dissertation, University of California, Berkeley, 1940.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'ieee').text).toBe(expected);
  });
});

describe('Chicago author-date, 18th edition (which names no place, and no pages of chapters)', () => {
  test.each([
    [
      'parity',
      'Wu, C. S., E. Ambler, Jan van der Berg, and W. W. Havens Jr. 1957. “Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co.” Physical Review 105 (4): 1413–15. https://doi.org/10.1103/PhysRev.105.1413.',
    ],
    [
      'scaling',
      'Tao, Chaofan, Qian Liu, et al. 2024. “Scaling Laws with Vocabulary: BERT and Larger Models.” In Advances in Neural Information Processing Systems, edited by A. Globerson and L. Mackey, vol. 37. Curran Associates.',
    ],
    [
      'lego',
      'Tao, Chaofan, and Jierun Chen. 2026. “Pushing the Limits of Fine-Tuning.” Preprint, arXiv. https://arxiv.org/abs/2601.01426.',
    ],
    ['decay', 'Wu, C. S., and S. A. Moszkowski. 1966. Beta Decay. 2nd ed. Interscience.'],
    [
      'neutrino',
      'Wu, C. S. 1960. “The Neutrino.” In Theoretical Physics in the Twentieth Century, edited by M. Fierz and V. F. Weisskopf. Memorial Volumes 3. Interscience.',
    ],
    ['thesis', 'Wu, Chien-Shiung. 1940. “The Continuous X-Rays.” PhD diss., University of California, Berkeley.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'chicago').text).toBe(expected);
  });
});

describe('MLA, 9th edition', () => {
  test.each([
    [
      'parity',
      'Wu, C. S., et al. “Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co.” Physical Review, vol. 105, no. 4, Feb. 1957, pp. 1413–15, https://doi.org/10.1103/PhysRev.105.1413.',
    ],
    [
      'lego',
      'Tao, Chaofan, and Jierun Chen. “Pushing the Limits of Fine-Tuning.” arXiv, 2026, https://arxiv.org/abs/2601.01426.',
    ],
    ['decay', 'Wu, C. S., and S. A. Moszkowski. Beta Decay. 2nd ed., Interscience, 1966.'],
    ['thesis', 'Wu, Chien-Shiung. The Continuous X-Rays. 1940. University of California, Berkeley, PhD dissertation.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'mla').text).toBe(expected);
  });
});

describe('Vancouver (NLM)', () => {
  test.each([
    [
      'parity',
      'Wu CS, Ambler E, van der Berg J, Havens WW Jr. Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co. Physical Review. 1957 Feb;105(4):1413–5. doi:10.1103/PhysRev.105.1413',
    ],
    [
      'lego',
      'Tao C, Chen J. Pushing the Limits of Fine-tuning [Internet]. arXiv; 2026. Available from: https://arxiv.org/abs/2601.01426',
    ],
    ['decay', 'Wu CS, Moszkowski SA. Beta Decay. 2nd ed. New York: Interscience; 1966.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'vancouver').text).toBe(expected);
  });
});

describe('where the engine departs from the guide', () => {
  test('titles keep the capitals their author wrote, where APA, IEEE and Vancouver ask for those of a sentence', () => {
    expect(cite(each.decay, 'apa').text).toContain('Beta Decay');
  });

  test('Vancouver says pp. for the pages of a book, where NLM says p.', () => {
    expect(cite(each.neutrino, 'vancouver').text).toContain('pp. 249–303');
  });

  test('IEEE does not say that the number of a report is one', () => {
    expect(cite(each.report, 'ieee').text).toBe('OpenAI, “GPT-4 Technical Report,” OpenAI, 12, 2023.');
  });

  test('MLA begins the number of a report with a small letter', () => {
    expect(cite(each.report, 'mla').text).toBe('OpenAI. GPT-4 Technical Report. no. 12, OpenAI, 2023.');
  });

  test('GB/T writes organisations in capitals, as it does families', () => {
    expect(cite(each.report, 'gb').text).toBe('OPENAI. GPT-4 Technical Report: 12[R]. OpenAI, 2023.');
  });
});

describe('GB/T 7714-2015, numeric', () => {
  test.each([
    [
      'parity',
      'WU C S, AMBLER E, VAN DER BERG J, et al. Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co[J/OL]. Physical Review, 1957, 105(4): 1413-1415. DOI:10.1103/PhysRev.105.1413.',
    ],
    ['decay', 'WU C S, MOSZKOWSKI S A. Beta Decay[M]. 2nd ed. New York: Interscience, 1966.'],
    [
      'neutrino',
      'WU C S. The Neutrino[M]//FIERZ M, WEISSKOPF V F. Theoretical Physics in the Twentieth Century. New York: Interscience, 1960: 249-303.',
    ],
    ['thesis', 'WU C S. The Continuous X-Rays[D]. University of California, Berkeley, 1940.'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'gb').text).toBe(expected);
  });

  test('a Chinese work is written with Chinese words', () => {
    const work = entry(
      '@article{k, author={陶超凡 and 王小明 and 李四 and 张三}, title={深度学习}, journal={计算机学报}, year=2023, volume=1, number=2, pages={1--9}}',
    );
    expect(cite(work, 'gb').text).toBe('陶超凡, 王小明, 李四, 等. 深度学习[J]. 计算机学报, 2023, 1(2): 1-9.');
  });
});

describe('Nature', () => {
  test.each([
    [
      'parity',
      'Wu, C. S., Ambler, E., van der Berg, J. & Havens, W. W., Jr. Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co. Physical Review 105, 1413–1415 (1957).',
    ],
    [
      'lego',
      'Tao, C. & Chen, J. Pushing the Limits of Fine-tuning. Preprint at https://arxiv.org/abs/2601.01426 (2026).',
    ],
    ['decay', 'Wu, C. S. & Moszkowski, S. A. Beta Decay. (Interscience, New York, 1966).'],
  ] as const)('%s', (key, expected) => {
    expect(cite(each[key], 'nature').text).toBe(expected);
  });
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
    expect(citationStyles.map(({ id }) => cite(book, id).text)).toEqual([
      'Yuan, L. C. L., & Wu, C.-S. (Eds.). (1961). Nuclear Physics. Academic Press.',
      'L. C. L. Yuan and C.-S. Wu, Eds., Nuclear Physics. Academic Press, 1961.',
      'Yuan, Luke C. L., and Chien-Shiung Wu, eds. 1961. Nuclear Physics. Academic Press.',
      'Yuan, Luke C. L., and Chien-Shiung Wu, editors. Nuclear Physics. Academic Press, 1961.',
      'Yuan LCL, Wu CS, editors. Nuclear Physics. Academic Press; 1961.',
      'YUAN L C L, WU C S. Nuclear Physics[M]. Academic Press, 1961.',
      'Yuan, L. C. L. & Wu, C.-S. (eds). Nuclear Physics. (Academic Press, 1961).',
    ]);
  });

  test('cite a work of which little is known', () => {
    const work = entry('@misc{k, title={Why?}}');
    for (const { id } of citationStyles) expect(cite(work, id).text).toMatch(/Why\?/);
  });
});

describe('a work that the engine refuses', () => {
  test('is named with the style, and costs no other work its citation', () => {
    const refusing: CompileBibliography = (entries, ...more) => {
      if (entries.some(({ title }) => title === 'Beta Decay')) throw new Error('expected a person');
      return compile(entries, ...more);
    };
    const { citations, failures } = formatCitations([each.parity, each.decay, each.thesis], refusing);
    expect(failures).toHaveLength(citationStyles.length);
    expect(failures[0]).toEqual({ key: 'decay', style: 'apa', message: 'expected a person' });
    expect(citations.get('decay')).toEqual({});
    expect(Object.keys(citations.get('thesis')!)).toHaveLength(citationStyles.length);
  });
});
