import { describe, expect, test } from 'vitest';
import { personName, readSuffix } from '#model/schema/person.ts';

test.each([
  ['Jr.', { suffix: 'Jr.', credentials: [] }],
  ['III', { suffix: 'III', credentials: [] }],
  ['the Younger', { suffix: 'the Younger', credentials: [] }],
  ['Filho', { suffix: 'Filho', credentials: [] }],
  ['2nd', { suffix: '2nd', credentials: [] }],
  ['MD, PhD', { credentials: ['MD', 'PhD'] }],
  ['Jr., M.D.', { suffix: 'Jr.', credentials: ['M.D.'] }],
  ['Sr. MBA', { suffix: 'Sr.', credentials: ['MBA'] }],
  ['FRS，FREng', { credentials: ['FRS', 'FREng'] }],
  ['Seniorprofessor', { credentials: ['Seniorprofessor'] }],
  ['', { credentials: [] }],
])('after a name, %j is %j', (written, parts) => {
  expect(readSuffix(written)).toEqual(parts);
});

describe('a name', () => {
  test('has degrees that were written as its suffix among its credentials, before the others', () => {
    const name = { family: 'Doe', suffix: 'Jr., MD', credentials: ['PhD'] };
    const read = { family: 'Doe', suffix: 'Jr.', credentials: ['MD', 'PhD'], aliases: [] };
    expect(personName.parse(name)).toEqual(read);
    expect(personName.parse(read)).toEqual(read);
  });

  test('has no credentials where none are written', () => {
    expect(personName.parse({ family: 'Wu' })).toEqual({ family: 'Wu', aliases: [] });
  });
});
