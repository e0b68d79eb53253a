import { expect, test } from 'vitest';
import { writeRis } from '#publications/export/ris.ts';
import { makePublication } from '../../make-publication.ts';
import { each, samples } from '../read-publications.ts';

/** The lines of one record. */
const lines = (...publications: Parameters<typeof writeRis>[0]) => writeRis(publications).split('\r\n').filter(Boolean);

test('every line has a tag of two characters, two spaces, a hyphen and a space, and ends with CRLF', () => {
  for (const { publications } of samples) {
    const written = writeRis(publications);
    expect(written).not.toMatch(/(?<!\r)\n/);
    for (const line of written.split('\r\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- (?=\S|$)/);
  }
});

test('a record begins with its type and ends with ER', () => {
  expect(lines(each.parity)[0]).toBe('TY  - JOUR');
  expect(lines(each.parity).at(-1)).toBe('ER  - ');
  expect(writeRis([each.parity, each.decay]).match(/^TY {2}- /gm)).toHaveLength(2);
});

test('a journal article says who, what, when and where', () => {
  expect(lines(each.parity)).toEqual([
    'TY  - JOUR',
    'ID  - parity',
    'TI  - Experimental Test of Parity Conservation in Beta Decay of ⁶⁰Co',
    'AU  - Wu, C. S.',
    'AU  - Ambler, E.',
    'AU  - van der Berg, Jan',
    'AU  - Havens, W. W., Jr.',
    'PY  - 1957',
    'DA  - 1957/02//',
    'T2  - Physical Review',
    'JF  - Physical Review',
    'VL  - 105',
    'IS  - 4',
    'SP  - 1413',
    'EP  - 1415',
    'DO  - 10.1103/PhysRev.105.1413',
    'UR  - https://doi.org/10.1103/PhysRev.105.1413',
    'KW  - parity',
    'KW  - beta decay',
    'ER  - ',
  ]);
});

test.each([
  ['scaling', 'CONF', 'T2  - NeurIPS 2024'],
  ['scaling', 'CONF', 'C3  - Advances in Neural Information Processing Systems'],
  ['lego', 'UNPD', 'DB  - arXiv'],
  ['lego', 'UNPD', 'AN  - arXiv:2601.01426'],
  ['lego', 'UNPD', 'UR  - https://arxiv.org/abs/2601.01426'],
  ['decay', 'BOOK', 'CY  - New York'],
  ['neutrino', 'CHAP', 'A2  - Weisskopf, V. F.'],
  ['neutrino', 'CHAP', 'T3  - Memorial Volumes'],
  ['thesis', 'THES', 'PB  - University of California, Berkeley'],
  ['neutrino', 'CHAP', 'SV  - 3'],
  ['thesis', 'THES', 'M3  - PhD thesis'],
  ['report', 'RPRT', 'SN  - 12'],
] as const)('%s is of type %s and says %s', (key, type, line) => {
  expect(lines(each[key])).toContain(`TY  - ${type}`);
  expect(lines(each[key])).toContain(line);
});

test('a season is other information of the date', () => {
  expect(lines(makePublication('k', { issued: 'Fall 2025' }))).toContain('DA  - 2025///Fall');
});

test('the name of an organisation is not divided at its comma', () => {
  const publication = makePublication('k', { authors: ['{Regents, University of X}'] });
  expect(lines(publication)).toContain('AU  - Regents University of X');
});

test('an abstract of several lines is one line', () => {
  expect(lines(makePublication('k', { abstract: 'One.\n\nTwo.' }))).toContain('AB  - One. Two.');
});

// What Zotero 7 reads each tag as: `RIS.js`, fieldMap.
test.each([
  [{ type: 'patent', issue: 'US 1', holders: [{ literal: 'IBM' }] }, ['SN  - US 1', 'PB  - IBM']],
  [{ type: 'software', version: '1.4' }, ['TY  - COMP', 'ET  - 1.4']],
  [{ type: 'webpage', accessed: '2024-01-31' }, ['TY  - ELEC', 'Y2  - 2024/01/31/']],
  [{ type: 'book', translators: [{ family: 'Edwards', given: 'H. J.' }] }, ['A4  - Edwards, H. J.']],
  [{ type: 'article-journal', pages: 'A-1–A-9' }, ['SP  - A-1–A-9']],
  [{ type: 'article-journal', pages: '1–10, 15' }, ['SP  - 1', 'EP  - 15']],
  [{ type: 'article-journal', others: true, authors: [{ family: 'Wu', marks: [] }] }, ['AU  - Wu', 'AU  - et al.']],
  [{ type: 'article-journal', collaboration: 'ATLAS' }, ['AU  - ATLAS Collaboration']],
  [{ type: 'book', series: 'Monographs', issue: '16' }, ['T2  - Monographs', 'M1  - 16']],
  // A date that is not divided by slashes is left as it is.
  [{ type: 'book', issued: '-0043' }, ['PY  - -0043']],
] as const)('%o says %j', (fields, expected) => {
  const record = lines({ ...makePublication('k', { title: 'T' }), ...(fields as object) });
  for (const line of expected) expect(record).toContain(line);
});

test('the language of a program is not that of its title', () => {
  expect(lines(makePublication('k', { type: 'software', lang: 'de' })).join('\n')).not.toContain('LA  - ');
});
