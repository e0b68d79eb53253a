import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folders, singles, translationOf } from '#model/schema/collections.ts';
import { localizedList, localizedText, text } from '#model/schema/text.ts';

describe('a translation file', () => {
  const schema = translationOf(
    z.strictObject({
      title: localizedText,
      note: localizedText.optional().meta({ description: 'A note.' }),
      points: localizedList.default([]).meta({ description: 'Points.' }),
      venue: text,
      order: z.number().optional(),
    }),
  );

  test('may give the fields that have languages, as plain text', () => {
    expect(Object.keys(schema.shape)).toEqual(['title', 'note', 'points']);
    expect(schema.parse({ title: '宇称' })).toEqual({ title: '宇称' });
    expect(schema.parse({ points: ['一', '二'] })).toEqual({ points: ['一', '二'] });
    expect(schema.parse({})).toEqual({});
  });

  test.each([{ venue: 'x' }, { order: 1 }, { titel: 'x' }, { title: { zh: 'x' } }, { points: 'x' }, { title: '' }])(
    'cannot say %o',
    (written) => {
      expect(schema.safeParse(written).success).toBe(false);
    },
  );
});

test.each(Object.entries({ ...folders, ...singles }))('every file of %s can be translated', (_, schema) => {
  const fields = Object.keys(translationOf(schema).shape);
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !Object.keys(schema.shape).includes(field))).toEqual([]);
});

test('what names a person, a date or an address is not translated', () => {
  const fields = Object.keys(translationOf(folders.publications).shape);
  expect(fields).toEqual(expect.arrayContaining(['tldr', 'abstract', 'note']));
  for (const field of ['title', 'authors', 'issued', 'links', 'venue', 'ids']) expect(fields).not.toContain(field);
});
