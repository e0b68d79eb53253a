import { describe, expect, test } from 'vitest';
import { findCountry } from '#places/country.ts';
import { place } from '#places/place.ts';
import { told } from '../check-files.ts';

describe('a country', () => {
  test.each([
    ['JP', 'JP'],
    ['jp', 'JP'],
    ['Japan', 'JP'],
    ['日本', 'JP'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['UK', 'GB'],
    ['UAE', 'AE'],
    ['Korea', 'KR'],
    ['South Korea', 'KR'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['Taiwan', 'TW'],
    ['Macau', 'MO'],
    ['Macao', 'MO'],
    ['Hong Kong', 'HK'],
    ['Russia', 'RU'],
    ['Vietnam', 'VN'],
    ['the Netherlands', 'NL'],
    ["Cote d'Ivoire", 'CI'],
    ['Deutschland', 'DE'],
    ['中国', 'CN'],
  ])('that is written %s is %s', (written, code) => {
    expect(findCountry(written)).toBe(code);
  });

  test('has none of the codes that were replaced, or that are for no country', () => {
    const retired = ['DD', 'SU', 'YU', 'CS', 'VD', 'UK', 'EU', 'UN', 'ZZ', 'XA'];
    expect(retired.filter((code) => findCountry(code) === code)).toEqual([]);
    expect(findCountry('Germany')).toBe('DE');
    expect(findCountry('Vietnam')).toBe('VN');
  });

  test('is one of the 249 of ISO 3166-1, or Kosovo', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    expect(codes.filter((code) => findCountry(code) === code)).toHaveLength(250);
  });
});

describe('a place', () => {
  test.each([
    ['Kyoto, Japan', { name: 'Kyoto', country: 'JP' }],
    ['Champaign, IL, United States', { name: 'Champaign', region: 'IL', country: 'US' }],
    ['Washington, D.C., USA', { name: 'Washington', region: 'D.C.', country: 'US' }],
    ['京都，日本', { name: '京都', country: 'JP' }],
    ['Singapore', { name: 'Singapore', country: 'SG' }],
  ])('may be written %s', (written, meant) => {
    expect(place.parse(written)).toEqual(meant);
  });

  test('may name its country in words where it has fields', () => {
    const written = { name: { en: 'Kyoto', zh: '京都' }, country: 'Japan', lat: 35.01, lng: 135.77 };
    expect(place.parse(written)).toEqual({ ...written, country: 'JP' });
  });

  test('in a country that does not exist is told with the one that was meant', () => {
    const hint = 'Did you mean `Japan`?';
    const message =
      '"Japn": No country has this name. Write its name in English, or its ISO 3166-1 code: Japan, or JP.';
    const places = '- Kyoto, Japn\n- { name: Kyoto, country: Japn, lat: 35.01, lng: 135.77 }\n';
    expect(told({ 'places.yaml': places })).toEqual([
      ['places.yaml:1:3 invalid-value', message, hint],
      ['places.yaml:2:18 invalid-value', message, hint],
    ]);
  });

  test('without a country, or with too many parts, is told how places are written', () => {
    const form =
      'A place is written as its name and its country, with the region between them where it is needed: ' +
      'Kyoto, Japan, or Champaign, IL, United States.';
    expect(told({ 'places.yaml': '- Kyoto\n- a, b, c, Japan\n' })).toEqual([
      ['places.yaml:1:3 invalid-value', `"Kyoto": ${form}`],
      ['places.yaml:2:3 invalid-value', `"a, b, c, Japan": ${form}`],
    ]);
  });

  test('whose key is misspelt is told by the key', () => {
    expect(told({ 'places.yaml': '- { name: Kyoto, contry: Japan, lat: 35, lng: 135 }\n' })).toEqual([
      [
        'places.yaml:1:18 unknown-key',
        'There is no field `contry` here, so what it says would not appear.',
        'Did you mean `country`?',
      ],
    ]);
  });
});

describe('where a place lies', () => {
  const lookUp =
    'Run `npm run places`, which looks it up once and writes it to coordinates.json, or write `lat` and `lng`.';

  test('must be known, from its author or from coordinates.json', () => {
    const files = {
      'places.yaml': '- Kyoto, Japan\n- { name: Nara, country: Japan, lat: 34.69, lng: 135.83 }\n- Osaka, Japan\n',
      'coordinates.json': '{ "Kyoto, JP": { "name": "Kyoto", "lat": 35.02, "lng": 135.75 } }',
    };
    expect(told(files)).toEqual([
      [
        'places.yaml:3:3 place-without-coordinates',
        'It is not known where Osaka, JP lies, so the globe could not show it.',
        lookUp,
      ],
    ]);
  });

  test.each([
    ['lat', 'lng'],
    ['lng', 'lat'],
  ])('is not said by %s alone', (has, lacks) => {
    const files = {
      'places.yaml': `- { name: Kyoto, country: Japan, ${has}: 35.01 }\n`,
      'coordinates.json': '{ "Kyoto, JP": { "name": "Kyoto", "lat": 35.02, "lng": 135.75 } }',
    };
    expect(told(files)).toEqual([
      [
        'places.yaml:1:34 half-a-coordinate',
        `\`${has}\` without \`${lacks}\` says of no place where it lies.`,
        'Write both, for example `lat: 35.01` and `lng: 135.77`, or neither: then `npm run places` looks them up.',
      ],
    ]);
  });
});
