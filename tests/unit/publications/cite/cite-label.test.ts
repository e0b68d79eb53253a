import { describe, expect, it } from 'vitest';
import { citeLabel } from '#publications/cite/cite-label.ts';
import { keyOfAddress, splitCiteMarks } from '#text/cite-mark.ts';
import { makePublication } from '../../make-publication.ts';

describe('a citation within a text', () => {
  it('is found where Pandoc would find it, alone or with others', () => {
    expect(splitCiteMarks('Twilight [@lin2025], and two more [@a; @b:c/d].')).toEqual([
      'Twilight ',
      '[',
      { key: 'lin2025' },
      ']',
      ', and two more ',
      '[',
      { key: 'a' },
      ', ',
      { key: 'b:c/d' },
      ']',
      '.',
    ]);
  });

  it('is not an e-mail address, a handle or something else in brackets', () => {
    for (const text of ['wu@example.org', '@apache', '[see 3]', '[wu@example.org]', '[@]', '[@one two]'])
      expect(splitCiteMarks(text), text).toEqual([text]);
  });
});

it('an address that begins with @ names a publication', () => {
  expect(keyOfAddress('@wu1957')).toBe('wu1957');
  expect(keyOfAddress('https://example.org/@wu')).toBeUndefined();
  expect(keyOfAddress('@')).toBeUndefined();
});

describe('a citation is labelled by', () => {
  const label = (front: Record<string, unknown>) => citeLabel(makePublication('key', front));

  it('the fixed number of the publication', () => {
    expect(label({ number: 2, venue: { short: 'OSDI' }, issued: '2024' })).toBe('2');
  });

  it('venue and year of the event', () => {
    expect(label({ venue: { short: 'ICML' }, issued: '2025-07' })).toBe('ICML’25');
    expect(label({ venue: { short: 'ICLR', year: 2025 }, issued: '2024' })).toBe('ICLR’25');
    expect(label({ venue: { short: 'TVMCon 2023' }, issued: '2023' })).toBe('TVMCon 2023');
  });

  it('arXiv and year where it appeared nowhere else', () => {
    expect(label({ ids: { arxiv: '2505.16782' }, issued: '2025' })).toBe('arXiv’25');
  });

  it('first author and year where the venue has no short name', () => {
    expect(label({ authors: ['Wu, C. S.', 'Ambler, E.'], venue: { name: 'Physical Review' }, issued: '1957' })).toBe(
      'Wu 1957',
    );
  });

  it('its short title, or its title, where nothing else is known', () => {
    expect(label({ title: 'Notes' })).toBe('Notes');
    expect(label({ title: 'Notes on a long matter', shortTitle: 'Notes' })).toBe('Notes');
  });
});
