import { describe, expect, test } from 'vitest';
import { headLines } from '#cv/head.ts';
import { textOfPieces } from '#cv/row.ts';
import { profile } from '#model/schema/profile.ts';
import { readerOf } from '../cv-reader.ts';

const linesOf = (written: object, lang = 'en') =>
  headLines(profile.parse({ name: { family: 'Wu' }, ...written }), readerOf(lang));
const say = (written: object, lang = 'en') =>
  linesOf(written, lang).map(({ kind, pieces }) => `${kind}: ${textOfPieces(pieces)}`);

const columbia = { en: 'Columbia University', zh: '哥伦比亚大学' };
const professor = { title: { en: 'Professor of Physics', zh: '物理学教授' }, organization: columbia };

describe('the lines under a name', () => {
  test('are the positions, then the headline', () => {
    expect(say({ headline: 'I study beta decay.', positions: [professor, 'Adviser'] })).toEqual([
      'position: Professor of Physics, Columbia University',
      'position: Adviser',
      'headline: I study beta decay.',
    ]);
    expect(say({})).toEqual([]);
  });

  test('have the dates of those that have any; what began and has no end lasts', () => {
    const positions = [
      { ...professor, start: 1958 },
      { title: 'Instructor', start: 1943, end: 1944 },
    ];
    expect(say({ positions })).toEqual([
      'position: Professor of Physics, Columbia University · 1958 – present',
      'position: Instructor · 1943 – 1944',
    ]);
    expect(say({ positions }, 'zh')[0]).toBe('position: 哥伦比亚大学物理学教授 · 1958 – 至今');
  });

  test('do not repeat a position that the headline says: it takes its place', () => {
    const headline = {
      en: 'Professor of Physics at Columbia University: beta decay.',
      zh: '哥伦比亚大学物理学教授，研究 β 衰变。',
    };
    const positions = ['Adviser', professor, 'Fellow'];
    expect(say({ headline, positions })).toEqual([
      'position: Adviser',
      'headline: Professor of Physics at Columbia University: beta decay.',
      'position: Fellow',
    ]);
    expect(say({ headline, positions }, 'zh')[1]).toBe('headline: 哥伦比亚大学物理学教授，研究 β 衰变。');
  });

  test('do not repeat an organisation that the headline says, where all positions have it', () => {
    const headline = 'Physicist at *Columbia University*.';
    expect(say({ headline, positions: [professor, { title: 'Dean', organization: columbia }] })).toEqual([
      'position: Professor of Physics',
      'position: Dean',
      'headline: Physicist at Columbia University.',
    ]);
    expect(say({ headline, positions: [professor, { title: 'Adviser', organization: 'NBS' }] })).toEqual([
      'position: Professor of Physics, Columbia University',
      'position: Adviser, NBS',
      'headline: Physicist at Columbia University.',
    ]);
  });

  test('find a title in a headline by what one is, and an organisation by its short name', () => {
    const headline = 'Assistant Professor at SMU.';
    const organization = 'Singapore Management University (SMU)';
    const title = 'Assistant Professor (tenure-track) and Fellow';
    expect(say({ headline, positions: [{ title, organization }] })).toEqual(['headline: Assistant Professor at SMU.']);
  });

  test('show what the headline does not say of a position: its unit, its dates, a remark', () => {
    const headline = 'Professor of Physics at Columbia University.';
    const withMore = (more: object) => say({ headline, positions: [{ ...professor, ...more }, 'Adviser'] });
    expect(withMore({ unit: 'Beta Laboratory' })).toEqual([
      `headline: ${headline}`,
      'position: Beta Laboratory, Columbia University',
      'position: Adviser',
    ]);
    expect(withMore({ start: 1958 })[1]).toBe('position: Professor of Physics, Columbia University · 1958 – present');
    expect(withMore({ note: 'on leave' })[1]).toBe('position: Professor of Physics, Columbia University · on leave');
    expect(say({ headline, positions: [{ ...professor, unit: 'Beta Laboratory' }] })).toEqual([
      `headline: ${headline}`,
      'position: Beta Laboratory',
    ]);
  });

  test('do not take a part of a word for the whole', () => {
    expect(say({ headline: 'Deanery of physics.', positions: ['Dean'] })[0]).toBe('position: Dean');
  });
});
