import { describe, expect, test } from 'vitest';
import { profile as owner } from '#model/schema/profile.ts';
import { role } from '#model/schema/role.ts';

const experience = (written: object) => role.parse({ organization: 'Columbia', ...written }).positions;
const profile = (written: object) => owner.parse({ name: { family: 'Wu' }, ...written }).positions;

describe('a position', () => {
  test('is a title alone, or fields, in a role and in the profile alike', () => {
    const written = ['Professor', { en: 'Dean', zh: '院长' }, { title: 'Head', start: 1952, end: 'present' }];
    const read = [
      { title: 'Professor' },
      { title: { en: 'Dean', zh: '院长' } },
      { title: 'Head', start: '1952', end: 'present' },
    ];
    expect(experience({ positions: written })).toEqual(read);
    expect(profile({ positions: written })).toEqual(read);
  });

  test('that was read once is read again as the same', () => {
    const once = experience({ positions: ['Professor', { title: 'Head', unit: { zh: '系' }, end: 1952 }] });
    expect(experience({ positions: once })).toEqual(once);
  });

  test('has a title: dates and addresses alone are no text in the languages `end` and `url`', () => {
    expect(() => profile({ positions: [{ end: 'present' }] })).toThrow();
    expect(() => profile({ positions: [{ url: 'https://a.org' }] })).toThrow();
  });
});
