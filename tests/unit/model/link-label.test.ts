import { describe, expect, test } from 'vitest';
import { linkLabel } from '#model/links.ts';
import { link } from '#model/schema/link.ts';
import { wordsFor } from '#site/words/words.ts';

const labelOf = (written: unknown, lang = 'en') =>
  linkLabel(link.parse(written), { lang, defaultLang: 'en', languages: ['en', 'zh'], words: wordsFor(lang) });
const whole = (written: unknown, lang?: string) => Object.values(labelOf(written, lang)).join('');

describe('the number of a work behind a link', () => {
  test.each([
    ['https://arxiv.org/abs/2203.10705', 'arXiv:2203.10705'],
    ['https://arxiv.org/abs/2203.10705v2', 'arXiv:2203.10705'],
    ['https://arxiv.org/abs/hep-th/9901001', 'arXiv:hep-th/9901001'],
    ['https://doi.org/10.1103/PhysRev.105.1413', 'DOI:10.1103/PhysRev.105.1413'],
    ['https://doi.org/10.1002/(SICI)1097%233C1::AID%3E1', 'DOI:10.1002/(SICI)1097#3C1::AID>1'],
    ['http://dx.doi.org/10.1145/1', 'DOI:10.1145/1'],
    [{ kind: 'paper', url: 'https://arxiv.org/pdf/2506.04179' }, 'Paper (arXiv:2506.04179)'],
    [{ kind: 'paper', url: 'https://pubmed.ncbi.nlm.nih.gov/13498212/', label: 'PubMed' }, 'PubMed (PMID:13498212)'],
    [{ kind: 'paper', url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/', label: 'PMC' }, 'PMC3531190'],
    [{ kind: 'paper', url: 'https://hal.science/hal-01234567', label: 'HAL' }, 'HAL:hal-01234567'],
  ])('%j reads %s', (written, text) => {
    expect(whole(written)).toBe(text);
  });

  test('stands before what tells the link from others of its kind', () => {
    const history = {
      kind: 'arxiv',
      url: 'https://arxiv.org/abs/2502.06458',
      qualifier: { en: 'history', zh: '史述' },
    };
    expect(labelOf(history)).toEqual({ word: 'arXiv', identifier: ':2502.06458', qualifier: ' (history)' });
    expect(whole(history, 'zh')).toBe('arXiv:2502.06458（史述）');
    expect(whole({ kind: 'paper', url: 'https://arxiv.org/abs/2502.06458' }, 'zh')).toBe('论文（arXiv:2502.06458）');
  });

  test.each([
    ['https://github.com/apache/tvm', 'Code'],
    [{ kind: 'pdf', url: 'https://arxiv.org/pdf/2203.10705' }, 'PDF'],
    ['https://arxiv.org/list/cs.CL/recent', 'arXiv'],
    [{ label: 'Lecture Notes' }, 'Lecture Notes'],
  ])('is not there where none is to be read: %j', (written, text) => {
    expect(labelOf(written)).toEqual({ word: text, identifier: '', qualifier: '' });
  });
});

test('a link has an address or words', () => {
  expect(
    link
      .safeParse({ kind: 'video' })
      .error?.issues.flatMap((issue) => JSON.stringify(issue))
      .join(),
  ).toContain('A link has an address (`url`), or at least words to show (`label`).');
  expect(link.parse({ label: 'Video Record' })).toEqual({ label: 'Video Record' });
});
