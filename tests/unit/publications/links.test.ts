import { describe, expect, test } from 'vitest';
import { publicationLinks, unaddressedLinks, workAddress } from '#publications/links.ts';
import { makePublication } from '../make-publication.ts';

const drawn = (front: Record<string, unknown>) =>
  publicationLinks(makePublication('wu1957', front)).map(({ kind, url }) => `${kind} ${url}`);

describe('the links of a publication', () => {
  test('are those its identifiers make, then those its author gave', () => {
    expect(
      drawn({
        ids: { doi: '10.1103/PhysRev.105.1413', arxiv: '2203.10705', openreview: 'eqSChk2Bx8', hal: 'hal-01234567' },
        links: ['https://github.com/a/b', { kind: 'slides', url: '/files/slides.pdf' }],
      }),
    ).toEqual([
      'doi https://doi.org/10.1103/PhysRev.105.1413',
      'arxiv https://arxiv.org/abs/2203.10705',
      'openreview https://openreview.net/forum?id=eqSChk2Bx8',
      'paper https://hal.science/hal-01234567',
      'code https://github.com/a/b',
      'slides /files/slides.pdf',
    ]);
  });

  test('have nothing without an address among them; that is asked for by itself', () => {
    const links = [{ kind: 'notes', label: 'Lecture Notes' }, 'https://github.com/a/b'];
    expect(drawn({ links })).toEqual(['code https://github.com/a/b']);
    expect(unaddressedLinks(makePublication('key', { links }))).toEqual([{ kind: 'notes', label: 'Lecture Notes' }]);
  });

  test.each([
    ['https://doi.org/10.1103/PhysRev.105.1413'],
    ['http://dx.doi.org/10.1103/PhysRev.105.1413'],
    ['https://doi.org/10.1103/physrev.105.1413'],
    ['https://www.doi.org/10.1103/PhysRev.105.1413/'],
  ])('name one place once, also when it is written %s', (url) => {
    expect(drawn({ ids: { doi: '10.1103/PhysRev.105.1413' }, links: [url] })).toEqual([
      'doi https://doi.org/10.1103/PhysRev.105.1413',
    ]);
  });

  test('name two places twice, though they differ only in capitals or in what follows', () => {
    const links = ['https://youtu.be/aB', 'https://youtu.be/ab', 'https://arxiv.org/abs/2203.10705v2'];
    expect(drawn({ ids: { arxiv: '2203.10705' }, links })).toHaveLength(4);
  });

  test('lead to DOIs that have characters which addresses cannot have', () => {
    // The DOI Handbook, 2.5.2.4, asks for % " # and spaces to be encoded, and recommends it for < and >.
    const doi = '10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM16>3.0.CO;2-#';
    expect(drawn({ ids: { doi } })).toEqual([
      'doi https://doi.org/10.1002/(SICI)1097-4636(199823)43:4%3C338::AID-JBM16%3E3.0.CO;2-%23',
    ]);
  });
});

describe('the address of the work itself', () => {
  const address = (front: Record<string, unknown>) => workAddress(makePublication('wu1957', front));

  test('is that of its text, else where it is registered, else where it is', () => {
    const ids = { arxiv: '2203.10705', doi: '10.1103/1' };
    const code = 'https://github.com/a/b';
    expect(address({ ids, links: [code, { kind: 'paper', url: 'https://jmlr.org/1' }, '/files/a.pdf'] })).toBe(
      '/files/a.pdf',
    );
    expect(address({ ids, links: [code, { kind: 'paper', url: 'https://jmlr.org/1' }] })).toBe('https://jmlr.org/1');
    expect(address({ ids, links: [code] })).toBe('https://arxiv.org/abs/2203.10705');
    expect(address({ links: [code] })).toBe(code);
    expect(address({ links: [{ kind: 'slides', url: 'https://a.org/slides' }] })).toBeUndefined();
  });
});
