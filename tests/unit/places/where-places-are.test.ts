import { describe, expect, test } from 'vitest';
import { isLocated, locatePlace, namesOf, placeKey } from '#places/place.ts';

describe('a place', () => {
  test.each([
    [{ name: 'Kyoto', country: 'JP' }, 'Kyoto, JP'],
    [{ name: 'Champaign', region: 'IL', country: 'US' }, 'Champaign, IL, US'],
    [
      { name: { zh: '苏州', en: 'Suzhou' }, region: { zh: '江苏', en: 'Jiangsu' }, country: 'CN' },
      'Suzhou, Jiangsu, CN',
    ],
    [{ name: { zh: '苏州' }, country: 'CN' }, '苏州, CN'],
  ])('is known by its name, region and country: %o', (place, key) => {
    expect(placeKey(place)).toBe(key);
  });

  test('can be looked up under each of its names, the English one first', () => {
    expect(namesOf({ zh: '京都', ja: '京都', en: 'Kyoto' })).toEqual(['Kyoto', '京都']);
  });

  test('lies where its author says, else where it was found, else nowhere', () => {
    const found = { 'Kyoto, JP': { name: 'Kyoto', lat: 35.02, lng: 135.75 } };
    const kyoto = { name: 'Kyoto', country: 'JP' };
    expect(locatePlace({ ...kyoto, lat: 1, lng: 0 }, found)).toMatchObject({ lat: 1, lng: 0 });
    expect(locatePlace(kyoto, found)).toEqual({ ...kyoto, lat: 35.02, lng: 135.75 });
    expect(isLocated(locatePlace({ name: 'Nara', country: 'JP' }, found))).toBe(false);
  });
});
