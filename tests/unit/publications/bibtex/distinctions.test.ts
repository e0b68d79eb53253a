import { describe, expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';

/** What an entry tells of distinctions, and what remains of its note and its venue. */
function told(...fields: string[]) {
  const { entries } = parseBibtex(
    `@inproceedings{key,\n  title = {Beta}, author = {Wu, C. S.},\n  ${fields.join(',\n  ')}\n}`,
  );
  const { publication, problems } = interpretEntry(entries[0]!);
  expect(problems).toEqual([]);
  const { presentation, awards, note, venue, links } = publication;
  return { presentation, awards, note, venue: venue?.name, links };
}

describe('a way of presenting', () => {
  test.each([
    ['Oral', 'oral'],
    ['oral.', 'oral'],
    ['(Oral)', 'oral'],
    ['\\textbf{Oral}', 'oral'],
    ['Oral presentation', 'oral'],
    ['Accepted as an oral', 'oral'],
    ['Selected for oral presentation', 'oral'],
    ['口头报告', 'oral'],
    ['Spotlight', 'spotlight'],
    ['Spotlight poster', 'spotlight'],
    ['Highlight', 'highlight'],
    ['Contributed talk', 'talk'],
    ['Poster', 'poster'],
  ])('is told by the note %s, which is then no remark', (note, kind) => {
    expect(told(`note = {${note}}`)).toMatchObject({ presentation: { kind }, awards: [], note: undefined });
  });

  test.each([
    ['CVPR 2022 Oral', 'oral'],
    ['NeurIPS’25 Spotlight', 'spotlight'],
    ['Oral (Top 1.2%)', 'oral'],
    ['Oral, top 5%', 'oral'],
    ['Oral at ICLR', 'oral'],
    ['Spotlight presentation at the main conference', 'spotlight'],
  ])('keeps its words where they say more: %s', (note, kind) => {
    const written = note.replace('%', '\\%');
    expect(told(`note = {${written}}`)).toMatchObject({ presentation: { kind, label: note }, note: undefined });
  });

  test.each(['award = {Oral}', 'award_name = {Oral}', 'presentation = {Oral}', 'addendum = {Oral}', 'awards = {oral}'])(
    'is told by %s, and is no award',
    (field) => {
      expect(told(field)).toMatchObject({ presentation: { kind: 'oral' }, awards: [], links: [] });
    },
  );

  test.each([
    [
      'International Conference on Learning Representations (oral)',
      'International Conference on Learning Representations',
    ],
    ['NeurIPS 2025 [Spotlight]', 'NeurIPS 2025'],
  ])('is told behind the name of the venue and is no part of it: %s', (book, venue) => {
    const { presentation, venue: name } = told(`booktitle = {${book}}`);
    expect(presentation?.kind).toBe(/oral/.test(book) ? 'oral' : 'spotlight');
    expect(name).toBe(venue);
  });

  test.each([
    'An oral history of the laboratory.',
    'Oral tradition',
    'The first author gave an oral presentation of preliminary results in 1956.',
    'Spotlights on particles',
    'Poster child of the method',
    'Talk',
  ])('is not made up from a remark: %s', (note) => {
    expect(told(`note = {${note}}`)).toMatchObject({ presentation: undefined, awards: [], note });
  });

  test('is none where brackets behind a venue hold something else', () => {
    expect(told('booktitle = {Advances in Neural Information Processing Systems (NeurIPS)}')).toMatchObject({
      presentation: undefined,
      venue: 'Advances in Neural Information Processing Systems (NeurIPS)',
    });
  });
});

describe('an award', () => {
  test.each([
    ['Best Paper Award', { kind: 'best-paper' }],
    ['Outstanding paper', { kind: 'outstanding' }],
    ['Honourable Mention', { kind: 'honorable-mention' }],
    ['Test of Time Award', { kind: 'test-of-time' }],
    ['Best Student Paper Award', { label: 'Best Student Paper Award' }],
    ['ACL 2022 Outstanding Paper Award', { label: 'ACL 2022 Outstanding Paper Award' }],
    ['Best Paper Runner-up', { label: 'Best Paper Runner-up' }],
  ])('is told by the note %s', (note, award) => {
    expect(told(`note = {${note}}`)).toMatchObject({ presentation: undefined, awards: [award], note: undefined });
  });

  test('of a field of its own is one in whatever words', () => {
    expect(told("award = {Editors' Suggestion}").awards).toEqual([{ label: "Editors' Suggestion" }]);
    expect(told('award = {A long story of the prize}', 'award_name = {Sloan Prize}').awards).toEqual([
      { label: 'Sloan Prize' },
    ]);
    expect(told('award = {true}').awards).toEqual([]);
  });

  test('and a presentation in one note are told apart', () => {
    expect(told('note = {Oral, Best Paper Award}')).toMatchObject({
      presentation: { kind: 'oral' },
      awards: [{ kind: 'best-paper' }],
      note: undefined,
    });
  });

  test('is told once where two fields tell it', () => {
    expect(told('award = {Best Paper Award}', 'note = {Best paper}').awards).toEqual([{ kind: 'best-paper' }]);
  });

  test.each([
    'Supported by the Sloan Award.',
    'Nominated. Code is available.',
    'We won the award for the best project.',
  ])('is not made up from a remark: %s', (note) => {
    expect(told(`note = {${note}}`)).toMatchObject({ awards: [], note });
  });
});

test('slides behind `presentation` are still a link', () => {
  expect(told('presentation = {https://a.org/slides.pdf}')).toMatchObject({
    presentation: undefined,
    links: [{ kind: 'slides', url: 'https://a.org/slides.pdf' }],
  });
});
