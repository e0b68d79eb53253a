import { describe, expect, test } from 'vitest';
import {
  findPerson,
  fullName,
  fullNameFor,
  isNamed,
  isNativeIn,
  knownPeople,
  localizedName,
  nameFor,
  nameSeparator,
  nativeLanguage,
  resolvePerson,
} from '#model/people.ts';
import { person, type PersonName, personName } from '#model/schema/person.ts';
import { parseName } from '#publications/names.ts';

const name = (parts: Partial<PersonName> & { family: string }) => personName.parse(parts);
const tao = name({ given: 'Chaofan', family: 'Tao', native: '陶超凡', nativeLang: 'zh-Hans' });
const wu = name({ given: 'Chien-Shiung', family: 'Wu', native: '吴健雄' });
const names = (who: PersonName, written: string) => isNamed(who, parseName(written));

describe('the owner is found in an author list', () => {
  test.each([
    'C. Tao',
    'Chaofan Tao',
    'Tao, Chaofan',
    'Tao, C.',
    '陶超凡',
    'CHAOFAN TAO',
    'Tao, Chao-Fan',
    '{Tao}, Chaofan',
  ])('as %s', (written) => {
    expect(names(tao, written)).toBe(true);
  });

  test.each([
    'C. S. Wu',
    'C.-S. Wu',
    'C.S. Wu',
    'C. Wu',
    'Wu, C. S.',
    'Chien Shiung Wu',
    'Chien-Shiung Wu',
    'C.~S. Wu',
  ])('with two given names as %s', (written) => {
    expect(names(wu, written)).toBe(true);
  });

  test.each([
    [name({ given: 'Jürgen', family: 'Müller' }), 'Jurgen Muller'],
    [name({ given: 'Jurgen', family: 'Muller' }), 'M{\\"u}ller, J{\\"u}rgen'],
    [name({ given: 'Łukasz', family: 'Kaiser' }), 'Lukasz Kaiser'],
    [name({ given: 'Søren', family: 'Kierkegaard' }), 'S. Kierkegaard'],
    [name({ given: 'Ludwig', particle: 'van', family: 'Beethoven' }), 'Ludwig van Beethoven'],
    [name({ given: 'Ludwig', family: 'van Beethoven' }), 'van Beethoven, L.'],
    [name({ given: 'Sinéad', family: 'O’Connor' }), "O'Connor, Sinead"],
    [name({ family: 'Plato' }), 'Plato'],
    [name({ given: 'Marie', family: 'Curie', aliases: ['Maria Skłodowska', 'M. Skłodowska-Curie'] }), 'M. Skłodowska'],
    [name({ given: 'Marie', family: 'Curie', aliases: ['M. Skłodowska-Curie'] }), 'Skłodowska-Curie, M.'],
  ])('%o as %s', (who, written) => {
    expect(names(who, written)).toBe(true);
  });

  test.each([
    'Chaofan Lin',
    'Xijia Tao',
    'X. Tao',
    'Chao Tao',
    'Cheng Tao',
    'Tao',
    'Chaofan',
    'Taoran Chaofan',
    '陶超',
  ])('but not in %s', (written) => {
    expect(names(tao, written)).toBe(false);
  });

  test.each(['C. T. Wu', 'Chien-Chung Wu', 'S. C. Wu', 'Wu', 'Chien-Shiung van Wu'])(
    'and with two given names not in %s',
    (written) => {
      expect(names(wu, written)).toBe(false);
    },
  );
});

describe('the people a content knows', () => {
  const ambler = person.parse({
    id: 'ernest-ambler',
    name: { given: 'Ernest', family: 'Ambler' },
    url: 'https://a.org',
  });
  const cheng = person.parse({
    id: 'cheng-tao',
    name: { given: 'Cheng', family: 'Tao' },
    orcid: '0000-0002-1825-0097',
  });
  const people = knownPeople({ name: tao }, [ambler, cheng]);

  test('are the owner, who comes first, and those of people.yaml', () => {
    expect(people.map(({ id, isOwner }) => [id, isOwner])).toEqual([
      ['self', true],
      ['ernest-ambler', false],
      ['cheng-tao', false],
    ]);
  });

  test('are found by their names, the owner before others who share the initial', () => {
    expect(findPerson(people, parseName('Tao, C.'))?.id).toBe('self');
    expect(findPerson(people, parseName('Cheng Tao'))?.id).toBe('cheng-tao');
    expect(findPerson(people, parseName('E. Ambler'))?.id).toBe('ernest-ambler');
    expect(findPerson(people, parseName('R. W. Hayward'))).toBeUndefined();
  });

  test('lend a reference their name and address, by id or by the name written', () => {
    expect(resolvePerson({ person: 'ernest-ambler', title: 'Professor' }, people)).toEqual({
      name: 'Ernest Ambler',
      title: 'Professor',
      affiliation: undefined,
      url: 'https://a.org',
    });
    expect(resolvePerson({ name: 'E. Ambler' }, people)).toMatchObject({ name: 'E. Ambler', url: 'https://a.org' });
  });

  test('do not change what a reference says itself', () => {
    const ref = { person: 'ernest-ambler', name: 'Dr. Ambler', url: 'https://b.org' };
    expect(resolvePerson(ref, people)).toMatchObject({ name: 'Dr. Ambler', url: 'https://b.org' });
  });

  test('do not hide somebody they do not have', () => {
    expect(resolvePerson({ name: 'R. W. Hayward' }, people)).toMatchObject({ name: 'R. W. Hayward', url: undefined });
  });
});

describe('a name', () => {
  test('is the native one for readers of its language, and the Latin one for the rest', () => {
    expect(nameFor(wu, 'zh')).toBe('吴健雄');
    expect(nameFor(wu, 'zh-Hant')).toBe('吴健雄');
    expect(nameFor(wu, 'en')).toBe('Chien-Shiung Wu');
    expect(nameFor(name({ given: 'Ernest', family: 'Ambler' }), 'zh')).toBe('Ernest Ambler');
    expect(nameFor(name({ family: 'Yukawa', native: '湯川', nativeLang: 'ja' }), 'zh')).toBe('Yukawa');
  });

  test('has the degrees after the Latin form; native names are written without', () => {
    const doctor = name({
      given: 'Ada',
      family: 'Lovelace',
      suffix: 'Jr.',
      credentials: ['MD', 'PhD'],
      native: '爱达',
    });
    expect(fullName(doctor)).toBe('Ada Lovelace Jr., MD, PhD');
    expect(fullNameFor(doctor, 'en')).toBe('Ada Lovelace Jr., MD, PhD');
    expect(fullNameFor(doctor, 'zh')).toBe('爱达');
    expect(nameFor(doctor, 'en')).toBe('Ada Lovelace Jr.');
    expect(names(doctor, 'A. Lovelace')).toBe(true);
  });

  test('with a comma in it is parted from the next by a semicolon', () => {
    expect(nameSeparator(['Ada Lovelace, PhD', 'C. Babbage'], ', ')).toBe('; ');
    expect(nameSeparator(['Ada Lovelace', undefined], ', ')).toBe(', ');
    expect(nameSeparator(['Ada Lovelace, PhD'], '、')).toBe('、');
  });

  test('is text in two languages where it has two forms', () => {
    expect(localizedName(tao)).toEqual({ en: 'Chaofan Tao', zh: '陶超凡' });
    expect(localizedName(name({ given: 'Ernest', family: 'Ambler' }))).toBe('Ernest Ambler');
  });
});

describe('the language of a native name', () => {
  test.each([
    ['吴健雄', undefined, 'zh-Hans'],
    ['湯川 秀樹', 'ja', 'ja'],
    ['さくら', undefined, 'ja'],
    ['김철수', undefined, 'ko'],
    ['دافيد', undefined, undefined],
    ['דוד לוי', 'he', 'he'],
  ])('of %s, said to be %s, is %s', (native, nativeLang, language) => {
    const name = personName.parse({ family: 'X', native, nativeLang });
    expect(nativeLanguage(name)).toBe(language);
    expect(isNativeIn(name, 'zh')).toBe(language === 'zh-Hans');
  });
});
