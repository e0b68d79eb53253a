import { describe, expect, test } from 'vitest';
import CvLines from '#cv/components/CvLines.astro';
import type { CvLine } from '#cv/row.ts';
import { role } from '#model/schema/role.ts';
import People from '#site/components/People.astro';
import RoleHeading from '#site/components/experience/RoleHeading.astro';
import { chinese, draw, english, textOf } from './draw.ts';

const itemsOf = (html: string) =>
  [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => textOf(item!.replaceAll('<div>', ' ')));
const drawRole = (positions: unknown[], locale = english) =>
  draw(RoleHeading, { role: role.parse({ organization: 'Columbia', positions }), advisors: [], locale });

describe('the positions of a role', () => {
  test('are one line where they are titles', async () => {
    const html = await drawRole(['Professor', { en: 'Dean', zh: '院长' }]);
    expect(textOf(html)).toContain('Professor, Dean');
    expect(html).not.toContain('<li>');
    expect(textOf(await drawRole([{ en: 'Dean', zh: '院长' }], chinese))).toContain('院长');
  });

  test('are a list with their dates where they have any', async () => {
    const html = await drawRole([{ title: 'Professor', start: 1958, end: 1981 }, 'Fellow']);
    expect(itemsOf(html)).toEqual(['1958 – 1981 Professor', 'Fellow']);
    expect(html).toContain('class="positions with-dates"');
  });

  test('have no column of dates where none has any', async () => {
    const html = await drawRole([{ title: 'Professor', unit: 'Physics' }, 'Fellow']);
    expect(itemsOf(html)).toEqual(['Professor, Physics', 'Fellow']);
    expect(html).not.toContain('class="when"');
  });

  test('are one list in a CV, between the other lines', async () => {
    const line = (kind: CvLine['kind'], text: string): CvLine => ({ kind, pieces: [{ text, form: 'plain' }] });
    const position = (when: string, text: string): CvLine => ({ ...line('position', text), when });
    const lines = [line('title', 'Columbia'), position('1958', 'Professor'), position('', 'Fellow'), line('text', 'x')];
    const html = await draw(CvLines, { lines, locale: english });
    expect(html.match(/<ul/g)).toHaveLength(1);
    expect(itemsOf(html)).toEqual(['1958 Professor', 'Fellow']);
  });
});

test('people with degrees after their names are parted by semicolons', async () => {
  const people = [{ name: 'Ada Lovelace, PhD' }, { name: 'C. Babbage' }];
  const html = await draw(People, { people, intro: 'With', locale: english });
  expect(textOf(html)).toBe('With Ada Lovelace, PhD; C. Babbage');
});
