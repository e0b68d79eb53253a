import { describe, expect, test } from 'vitest';
import { sectionParts } from '#cv/document.ts';
import { service } from '#sections/service.ts';
import { linesOf, readerOf } from '../cv-reader.ts';

const rowsOf = (items: unknown[], lang = 'en') =>
  linesOf(
    sectionParts(
      { name: 'service', title: undefined, items: items.map((item) => service.parse(item)) },
      readerOf(lang),
    ),
  );

const reviewer = { en: 'Reviewer', zh: '审稿人' };
const conferences = { role: reviewer, kind: 'conference', venues: ['ICML', 'CVPR'] };
const journals = { role: reviewer, kind: 'journal', venues: ['T-NNLS'] };

describe('service', () => {
  test('names a reviewer once, with conferences and journals apart', () => {
    expect(rowsOf([conferences, journals])).toEqual([['Reviewer', 'Conferences: ICML, CVPR', 'Journals: T-NNLS']]);
    expect(rowsOf([conferences, journals], 'zh')).toEqual([['审稿人', '会议：ICML、CVPR', '期刊：T-NNLS']]);
  });

  test('names a role once even where other roles stand between, and joins venues of one kind', () => {
    const chair = { role: 'Area chair', kind: 'conference', venues: ['ACL'] };
    const more = { role: 'Reviewer', kind: 'conference', venues: ['ECCV'] };
    expect(rowsOf([conferences, chair, more])).toEqual([
      ['Reviewer', 'Conferences: ICML, CVPR, ECCV'],
      ['Area chair', 'Conferences: ACL'],
    ]);
  });

  test('says of what kind a body is after its name', () => {
    expect(rowsOf([{ role: 'President', kind: 'society', organization: 'American Physical Society' }])).toEqual([
      ['President, American Physical Society · learned society'],
    ]);
  });

  test('says no kind where there is none to say', () => {
    expect(rowsOf([{ role: 'Editor', kind: 'other', organization: 'Muon Physics' }])).toEqual([
      ['Editor, Muon Physics'],
    ]);
    expect(rowsOf([{ role: 'Mentor', venues: ['LatinX in AI'] }])).toEqual([['Mentor', 'LatinX in AI']]);
  });

  test('keeps apart what has a time, a body or a remark of its own', () => {
    const member = { role: 'Member', kind: 'society' };
    const [physics, chemistry] = [
      { ...member, organization: 'APS' },
      { ...member, organization: 'ACS' },
    ];
    expect(rowsOf([physics, chemistry])).toHaveLength(2);
    expect(rowsOf([conferences, { ...conferences, start: 2020 }])).toHaveLength(2);
    expect(rowsOf([conferences, { ...conferences, note: 'Top reviewer.' }])).toHaveLength(2);
  });

  test('sets venues with several years apart by semicolons', () => {
    const venues = [
      { name: 'ICML', years: [2025, 2026] },
      { name: 'NeurIPS', years: [2023, 2024, 2025] },
      { name: 'CVPR', start: 2018, end: 'present' },
    ];
    expect(rowsOf([{ role: 'Area chair', venues }])[0]![1]).toBe(
      'ICML 2025, 2026; NeurIPS 2023–2025; CVPR 2018 – present',
    );
    expect(rowsOf([{ role: 'Area chair', venues }], 'zh')[0]![1]).toBe(
      'ICML 2025、2026；NeurIPS 2023–2025；CVPR 2018 – 至今',
    );
  });
});
