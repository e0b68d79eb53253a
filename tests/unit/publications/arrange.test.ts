import { describe, expect, test } from 'vitest';
import { publication } from '#model/schema/publication.ts';
import { joinPublication } from '#publications/arrange.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';

const bibtex = `@inproceedings{tao2022,
  title = {From the bibliography},
  author = {Tao, Chaofan and Shen, Xiaoyu and Wong, Ngai},
  booktitle = {Annual Meeting of the Association for Computational Linguistics},
  year = 2022, pages = {4821--4836}, doi = {10.18653/v1/2022.acl-long.331},
  url = {https://aclanthology.org/2022.acl-long.331}, keywords = {efficient-ml, quantization},
}`;
const bib = interpretEntry(parseBibtex(bibtex).entries[0]!).publication;
const join = (front: Record<string, unknown> | undefined, topics: string[] = []) =>
  joinPublication('tao2022', bib, front && publication.parse(front), topics);

describe('a publication of two files', () => {
  test('is what the .bib file says where the MDX file is silent', () => {
    expect(join({})).toMatchObject({ title: 'From the bibliography', issued: '2022', pages: '4821–4836' });
    expect(join(undefined)).toEqual(join({}));
  });

  test('is what the MDX file says where both speak', () => {
    const front = { title: 'From the MDX file', issued: '2022-05', authors: ['Chaofan Tao', 'Wong, Ngai'], order: 3 };
    const joined = join(front);
    expect(joined).toMatchObject({ title: 'From the MDX file', issued: '2022-05', order: 3 });
    expect(joined.source).toEqual({ ...bib.source, replaced: ['title', 'issued', 'authors'] });
    expect(joined.authors.map(({ family }) => family)).toEqual(['Tao', 'Wong']);
  });

  test('joins venue, identifiers and links', () => {
    const joined = join({
      venue: { short: 'ACL' },
      ids: { arxiv: '2203.10705' },
      links: ['https://github.com/a/b'],
    });
    expect(joined.venue).toEqual({
      name: 'Annual Meeting of the Association for Computational Linguistics',
      short: 'ACL',
    });
    expect(joined.ids).toEqual({ doi: '10.18653/v1/2022.acl-long.331', arxiv: '2203.10705' });
    expect(joined.links.map(({ url }) => url)).toEqual([
      'https://github.com/a/b',
      'https://aclanthology.org/2022.acl-long.331',
    ]);
  });

  test('marks authors by the name that the paper shows', () => {
    const { authors } = join({ marks: { 'Xiaoyu Shen': ['corresponding'], 'Ngai Wong': ['equal', 'lead'] } });
    expect(authors.map(({ marks }) => marks)).toEqual([[], ['corresponding'], ['equal', 'lead']]);
  });

  test('does not change what was read from the .bib file', () => {
    join({ marks: { 'Xiaoyu Shen': ['corresponding'] } });
    expect(bib.authors?.flatMap(({ marks }) => marks)).toEqual([]);
  });
});

describe('keywords', () => {
  test('that are topics of the site put a paper under them', () => {
    expect(join({}, ['efficient-ml'])).toMatchObject({ topics: ['efficient-ml'], keywords: ['quantization'] });
    expect(join({}, [])).toMatchObject({ topics: [], keywords: ['efficient-ml', 'quantization'] });
  });

  test('do not when the MDX file names the topics', () => {
    expect(join({ topics: ['vision'] }, ['efficient-ml', 'vision'])).toMatchObject({ topics: ['vision'] });
  });
});

describe('a publication without a .bib entry', () => {
  test('is whole in its MDX file', () => {
    const front = publication.parse({
      title: 'Beta',
      authors: [{ given: 'C. S.', family: 'Wu' }],
      awards: ['outstanding'],
    });
    expect(joinPublication('wu1957', undefined, front, [])).toMatchObject({
      key: 'wu1957',
      title: 'Beta',
      authors: [{ given: 'C. S.', family: 'Wu', marks: [] }],
      awards: [{ kind: 'outstanding' }],
    });
  });

  test('has its key for a title until it gets one', () => {
    expect(joinPublication('wu1957', undefined, undefined, []).title).toBe('wu1957');
  });
});
