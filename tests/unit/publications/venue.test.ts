import { expect, test } from 'vitest';
import { shortVenue } from '#publications/describe-venue.ts';
import { makePublication } from '../make-publication.ts';

test.each([
  [{ venue: { name: 'Neural Information Processing Systems', short: 'NeurIPS' } }, 'NeurIPS'],
  [{ venue: { name: 'Physical Review' }, volume: '105', type: 'article-journal' }, 'Physical Review 105'],
  [{ venue: { name: 'LNCS' }, volume: '12346', type: 'paper-conference' }, 'LNCS'],
  [{ venue: { short: 'ACL', track: 'Findings' } }, 'ACL Findings'],
  [{ venue: { short: 'ACL Findings', track: 'Findings' } }, 'ACL Findings'],
  [{ venue: { short: 'ICLR', year: 2025 }, issued: 2024 }, 'ICLR 2025'],
  [{ venue: { short: 'ICLR', year: 2025 } }, 'ICLR 2025'],
  [{ venue: { short: 'ICLR', year: 2025 }, issued: '2025-04' }, 'ICLR'],
  [{ venue: { short: 'ICLR 2025', year: 2025 }, issued: 2024 }, 'ICLR 2025'],
  [{ venue: { year: 2025 } }, undefined],
  [{}, undefined],
])('the venue of %o is %o', (front, text) => {
  expect(shortVenue(makePublication('key', front))).toBe(text);
});

test('an award is no part of the venue', () => {
  expect(shortVenue(makePublication('key', { venue: { short: 'ACL' }, awards: ['outstanding'] }))).toBe('ACL');
});
