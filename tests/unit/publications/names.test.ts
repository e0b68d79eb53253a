import { describe, expect, test } from 'vitest';
import { parseName, parseNames } from '#publications/names.ts';
import { displayName, sortName } from '#publications/publication.ts';

describe('a name as BibTeX reads it', () => {
  test.each([
    ['Chien-Shiung Wu', { given: 'Chien-Shiung', family: 'Wu' }],
    ['C. S. Wu', { given: 'C. S.', family: 'Wu' }],
    ['Wu, C. S.', { given: 'C. S.', family: 'Wu' }],
    ['Wu,C. S.', { given: 'C. S.', family: 'Wu' }],
    ['Donald~E. Knuth', { given: 'Donald E.', family: 'Knuth' }],
    ['D.~Knuth', { given: 'D.', family: 'Knuth' }],
    ['  Ada   Lovelace ', { given: 'Ada', family: 'Lovelace' }],
    ['Lovelace,', { family: 'Lovelace' }],
  ])('%o', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });

  test.each([
    ['Ludwig van Beethoven', { given: 'Ludwig', particle: 'van', family: 'Beethoven' }],
    ['van Beethoven, Ludwig', { given: 'Ludwig', particle: 'van', family: 'Beethoven' }],
    ['van Beethoven', { particle: 'van', family: 'Beethoven' }],
    ['de la Fontaine, Jean', { given: 'Jean', particle: 'de la', family: 'Fontaine' }],
    ['Jean de La Fontaine', { given: 'Jean', particle: 'de', family: 'La Fontaine' }],
    ['De La Fontaine, Jean', { given: 'Jean', family: 'De La Fontaine' }],
    ['De la Fontaine, Jean', { given: 'Jean', particle: 'De la', family: 'Fontaine' }],
    // The example of btxdoc and its companion "BibTeXing".
    [
      "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
      { given: 'Charles Louis Xavier Joseph', particle: 'de la', family: 'Vallée Poussin' },
    ],
    ['AA bb CC dd EE', { given: 'AA', particle: 'bb CC dd', family: 'EE' }],
    ['jean de la fontaine', { particle: 'jean de la', family: 'fontaine' }],
    ['AA bb', { given: 'AA', family: 'bb' }],
  ])('with its particle: %s', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });

  test('has no particle in braces', () => {
    expect(parseName('Jean {de} la Fontaine')).toEqual({ given: 'Jean de', particle: 'la', family: 'Fontaine' });
    expect(parseName('Maria {de la Cruz}')).toEqual({ given: 'Maria', family: 'de la Cruz' });
    expect(parseName("{\\'E}douard Branly")).toEqual({ given: 'Édouard', family: 'Branly' });
  });

  test.each([
    ['King, Jr., Martin Luther', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Ford, III, Henry', { given: 'Henry', family: 'Ford', suffix: 'III' }],
    ['de la Torre, Jr., Juan', { given: 'Juan', particle: 'de la', family: 'Torre', suffix: 'Jr.' }],
  ])('with its suffix: %s', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });

  // The examples of the biblatex manual, section 3.4.
  test.each([
    ['given=Hans, family=Harman', { given: 'Hans', family: 'Harman' }],
    ['given={Jean}, prefix={de la}, family={Fontaine}', { given: 'Jean', particle: 'de la', family: 'Fontaine' }],
    ['family={Family, with comma}, given=A, given-i=A', { given: 'A', family: 'Family, with comma' }],
    ['family=King, suffix="Jr.", given=Martin', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
    ['prefix=von, useprefix=true, family=Neumann, given=John', { given: 'John', particle: 'von', family: 'Neumann' }],
    ['family=NASA', { literal: 'NASA' }],
  ])('in the extended format: %s', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });

  test.each([
    ['{Planck Collaboration}', 'Planck Collaboration'],
    ['{Barnes and Noble, Inc.}', 'Barnes and Noble, Inc.'],
    ['{{NASA}}', 'NASA'],
    ['Plato', 'Plato'],
    ['陶超凡', '陶超凡'],
  ])('is whole where it has no parts: %s', (written, literal) => {
    expect(parseName(written)).toEqual({ literal });
  });

  test.each([
    ['M{\\"u}ller, J{\\"u}rgen', { given: 'Jürgen', family: 'Müller' }],
    ["Garc{\\'\\i}a M{\\'a}rquez, Gabriel", { given: 'Gabriel', family: 'García Márquez' }],
    ['Mu{\\~n}oz, Ana', { given: 'Ana', family: 'Muñoz' }],
    ['Mu\\~noz, Ana', { given: 'Ana', family: 'Muñoz' }],
    ['{\\L}ukasz Kaiser', { given: 'Łukasz', family: 'Kaiser' }],
    ['陶, 超凡', { given: '超凡', family: '陶' }],
  ])('without its LaTeX: %s', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });
});

describe('a list of names', () => {
  const families = (written: string) => parseNames(written).names.map((name) => name.family ?? name.literal);

  test('is divided at the word "and", on any line', () => {
    expect(families('Wu, C. S. and Ambler, E. and\n  Hayward, R. W.')).toEqual(['Wu', 'Ambler', 'Hayward']);
    expect(families('A. Alpha\nAND B. Beta')).toEqual(['Alpha', 'Beta']);
    expect(families('Anderson, A. and Brand, B.')).toEqual(['Anderson', 'Brand']);
  });

  test('is not divided within braces', () => {
    expect(families('{Simon and Schuster} and Wu, C. S.')).toEqual(['Simon and Schuster', 'Wu']);
  });

  test('may end in "and others", who are nobody', () => {
    expect(parseNames('Wu, C. S. and others')).toEqual({ names: [{ given: 'C. S.', family: 'Wu' }], others: true });
    expect(parseNames('Wu, C. S.').others).toBe(false);
  });

  test('may be empty', () => {
    expect(parseNames('')).toEqual({ names: [], others: false });
  });
});

describe('a name in words', () => {
  test.each([
    [{ given: 'Ludwig', particle: 'van', family: 'Beethoven' }, 'Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    [{ given: 'Martin', family: 'King', suffix: 'Jr.' }, 'Martin King Jr.', 'King, Jr., Martin'],
    [{ literal: 'Planck Collaboration' }, 'Planck Collaboration', 'Planck Collaboration'],
    [{ family: 'Wu' }, 'Wu', 'Wu'],
  ])('%o', (name, spoken, sorted) => {
    expect(displayName(name)).toBe(spoken);
    expect(sortName(name)).toBe(sorted);
  });

  test('has the family first and no space where it is written in Chinese, Japanese or Korean characters', () => {
    expect(displayName({ given: '超凡', family: '陶' })).toBe('陶超凡');
    expect(displayName({ given: '秀樹', family: '湯川' })).toBe('湯川秀樹');
    expect(displayName({ given: 'Chaofan', family: '陶' })).toBe('Chaofan 陶');
  });

  test('is the same after it was written and read again', () => {
    for (const written of ['van Beethoven, Ludwig', 'King, Jr., Martin Luther', 'Wu, C. S.'])
      expect(sortName(parseName(written))).toBe(written);
  });
});
