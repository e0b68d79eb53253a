import { describe, expect, it } from 'vitest';
import { mdx, problemsIn, told } from '../check-files.ts';

const bib = '@article{wu1957,\n  title = {Parity},\n  author = {Wu, C. S. and Ambler, E.},\n  year = 1957\n}\n';
const role = mdx('organization: Columbia\ngroups: [{ id: systems, title: Systems }]');

describe('a reference to something that does not exist', () => {
  it('is told for a person, with the id that was meant', () => {
    const people = '- id: ernest-lawrence\n  name: { given: Ernest, family: Lawrence }\n';
    const education = '- institutions: [Berkeley]\n  degree: Ph.D.\n  advisors: [{ person: ernest-lawrnce }]\n';
    expect(told({ 'people.yaml': people, 'education.yaml': education })).toEqual([
      [
        'education.yaml:3:16 unknown-reference',
        'There is no person `ernest-lawrnce`.',
        'Did you mean `ernest-lawrence`?',
      ],
    ]);
  });

  it('says how to make the person when none is alike', () => {
    const [problem] = told({ 'experience/a.mdx': mdx('organization: A\nadvisors: [{ person: somebody }]') });
    expect(problem).toEqual([
      'experience/a.mdx:3:14 unknown-reference',
      'There is no person `somebody`.',
      'Add `- id: somebody` with a name to people.yaml.',
    ]);
  });

  it('is not told when people.yaml cannot be read', () => {
    const files = { 'people.yaml': 'a: b: c\n', 'experience/a.mdx': mdx('organization: A\nadvisors: [{ person: x }]') };
    expect(problemsIn(files).map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('is told for the role and the group of a project', () => {
    expect(told({ 'experience/columbia.mdx': role, 'projects/a.mdx': mdx('title: A\nrole: colombia') })).toEqual([
      ['projects/a.mdx:3:1 unknown-reference', 'There is no role `colombia`.', 'Did you mean `columbia`?'],
    ]);
    const project = mdx('title: A\nrole: columbia\ngroup: theory');
    expect(told({ 'experience/columbia.mdx': role, 'projects/a.mdx': project })).toEqual([
      [
        'projects/a.mdx:4:1 unknown-reference',
        'There is no group `theory` in experience/columbia.mdx.',
        'Add it to `groups` in experience/columbia.mdx.',
      ],
    ]);
  });

  it('is told for a paper that prose cites, names or links to, at its place', () => {
    const body = 'Found [@wu1957; @wu1958] and <Work of="wu57" />, see [this](@wu).';
    const news = '- { date: 1957, text: "Out now [@wu1956]" }\n- { date: 1957, text: "[Out](@wu1955)" }\n';
    const files = { 'publications.bib': bib, 'news.yaml': news, 'research/a.mdx': mdx('title: A', body) };
    expect(told(files).map(([place, message]) => [place, message])).toEqual([
      ['news.yaml:1:17 unknown-reference', 'There is no publication `wu1956`.'],
      ['news.yaml:2:17 unknown-reference', 'There is no publication `wu1955`.'],
      ['research/a.mdx:5:1 unknown-reference', 'There is no publication `wu1958`.'],
      ['research/a.mdx:5:30 unknown-reference', 'There is no publication `wu57`.'],
      ['research/a.mdx:5:54 unknown-reference', 'There is no publication `wu`.'],
    ]);
  });

  it('is told for a rank that metrics.json does not have', () => {
    const metrics = '{"ranks": {"imagenet": {"task": "ImageNet", "asOf": "2024-04-15", "source": "Papers with Code"}}}';
    const body = '<Rank of="imagenet" /> <Rank of="imagnet" />';
    expect(told({ 'metrics.json': metrics, 'research/a.mdx': mdx('title: A', body) })).toEqual([
      ['research/a.mdx:5:24 unknown-reference', 'There is no rank `imagnet`.', 'Did you mean `imagenet`?'],
    ]);
  });

  it('is told for the parent of a theme', () => {
    expect(told({ 'research/a.mdx': mdx('title: A\nparent: beta') })).toEqual([
      [
        'research/a.mdx:3:1 unknown-reference',
        'There is no research theme `beta`.',
        'Write a file of this name in research/.',
      ],
    ]);
  });

  it('is told for a paper', () => {
    expect(
      told({ 'publications.bib': bib, 'research/a.mdx': mdx('title: A\npublications: [wu1957, wu1956]') }),
    ).toEqual([
      ['research/a.mdx:3:24 unknown-reference', 'There is no publication `wu1956`.', 'Did you mean `wu1957`?'],
    ]);
  });

  it('is not told for a paper whose entry is there but cannot be read', () => {
    const files = {
      'publications.bib': '@article{wu1957, title = {A',
      'research/a.mdx': mdx('title: A\npublications: [wu1957]'),
    };
    expect(problemsIn(files).map(({ code }) => code)).toEqual(['bibtex-syntax']);
  });

  it('is told for topics, themes and marks of a publication', () => {
    const site = 'url: https://example.org\npublications: { topics: [{ id: beta-decay, title: Beta decay }] }\n';
    const file = mdx('topics: [beta-dcay]\nthemes: [parity]\nmarks: { E Ambler: [equal], C. S. Wu: [equal] }');
    expect(told({ 'site.yaml': site, 'publications.bib': bib, 'publications/wu1957.mdx': file })).toEqual([
      [
        'publications/wu1957.mdx:2:10 unknown-reference',
        'There is no topic `beta-dcay`.',
        'Did you mean `beta-decay`?',
      ],
      [
        'publications/wu1957.mdx:3:10 unknown-reference',
        'There is no research theme `parity`.',
        'Write a file of this name in research/.',
      ],
      [
        'publications/wu1957.mdx:4:10 unknown-reference',
        'There is no author `E Ambler` in this paper.',
        'Did you mean `E. Ambler`?',
      ],
    ]);
  });

  it('is told for a page in the menu', () => {
    expect(told({ 'site.yaml': 'url: https://example.org\nmenu: [about, { page: group }]\n' })).toEqual([
      ['site.yaml:2:17 unknown-reference', 'There is no page `group`.', 'Write pages/group.mdx.'],
    ]);
  });
});

describe('an id', () => {
  it('that two people have is told at the second', () => {
    const people = '- { id: a-b, name: { family: A } }\n- { id: a-b, name: { family: B } }\n';
    expect(told({ 'people.yaml': people })).toEqual([
      [
        'people.yaml:2:5 duplicate-id',
        'The id `a-b` is taken by the one in line 1.',
        'Give one of the two another id, and write that where it is meant.',
      ],
    ]);
  });

  it('that two topics or two groups have is told too', () => {
    const site = 'url: https://example.org\npublications: { topics: [{ id: a, title: A }, { id: a, title: B }] }\n';
    expect(problemsIn({ 'site.yaml': site }).map(({ code, field }) => [code, field])).toEqual([
      ['duplicate-id', 'publications.topics[1].id'],
    ]);
    const groups = mdx('organization: A\ngroups: [{ id: a, title: A }, { id: a, title: B }]');
    expect(problemsIn({ 'experience/a.mdx': groups }).map(({ code, field }) => [code, field])).toEqual([
      ['duplicate-id', 'groups[1].id'],
    ]);
  });

  it('may be the same in two roles', () => {
    expect(told({ 'experience/a.mdx': role, 'experience/b.mdx': role })).toEqual([]);
  });
});

describe('an address', () => {
  it('of a free page that the engine needs is told', () => {
    expect(told({ 'pages/research.mdx': mdx('title: A') })).toEqual([
      [
        'pages/research.mdx duplicate-address',
        '/research/ is an address that Vitrine needs itself.',
        'Give the file another name.',
      ],
    ]);
  });
});

describe('a publication file', () => {
  it('without an entry is told with the key that was meant', () => {
    expect(told({ 'publications.bib': bib, 'publications/wu1975.mdx': mdx('tldr: Left and right differ.') })).toEqual([
      [
        'publications/wu1975.mdx:1:1 publication-without-entry',
        'publications.bib has no entry with the key `wu1975`, and this file alone is not a publication: it has no `title` and `authors`.',
        'Did you mean `wu1957`? Then rename the file to publications/wu1957.mdx.',
      ],
    ]);
  });

  it('may be a whole publication, of authors or of editors', () => {
    const files = {
      'publications/a.mdx': mdx('title: A\nauthors: [B]'),
      'publications/b.mdx': mdx('title: B\neditors: [C]'),
    };
    expect(told(files)).toEqual([]);
  });
});

describe('a tree of themes', () => {
  it('that goes in a circle is told at each theme of the circle', () => {
    const files = {
      'research/a.mdx': mdx('title: A\nparent: b'),
      'research/b.mdx': mdx('title: B\nparent: c'),
      'research/c.mdx': mdx('title: C\nparent: b'),
      'research/d.mdx': mdx('title: D\nparent: d'),
    };
    expect(told(files).map(([place, message]) => [place, message])).toEqual([
      ['research/b.mdx:3:1 theme-cycle', 'This theme is within itself: b → c → b.'],
      ['research/c.mdx:3:1 theme-cycle', 'This theme is within itself: c → b → c.'],
      ['research/d.mdx:3:1 theme-cycle', 'This theme is within itself: d → d.'],
    ]);
  });
});

describe('a project', () => {
  it('with a group needs a role', () => {
    expect(told({ 'projects/a.mdx': mdx('title: A\ngroup: systems') })).toEqual([
      [
        'projects/a.mdx:3:1 group-without-role',
        'This project names the group `systems` but no role, and groups belong to a role.',
        'Add `role:` with the name of a file in experience/, or delete `group`.',
      ],
    ]);
  });

  it('of a draft role is told as a warning', () => {
    const files = {
      'experience/a.mdx': mdx('organization: A\ndraft: true'),
      'projects/b.mdx': mdx('title: B\nrole: a'),
    };
    expect(told(files)).toEqual([
      [
        'projects/b.mdx:3:1 warning draft-reference',
        'The role `a` is a draft, so it does not appear here.',
        'This project does not appear either until the role is published.',
      ],
    ]);
  });
});
