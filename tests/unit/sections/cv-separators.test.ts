import { describe, expect, test } from 'vitest';
import { type CvSection, sectionParts } from '#cv/document.ts';
import { role } from '#model/schema/role.ts';
import { education } from '#sections/education.ts';
import { skillGroup } from '#sections/skills.ts';
import { talk } from '#sections/talks.ts';
import { teaching } from '#sections/teaching.ts';
import { linesOf, readerOf } from '../cv-reader.ts';

const chineseRows = (name: string, ...items: unknown[]) =>
  linesOf(sectionParts({ name, title: undefined, items } as CvSection, readerOf('zh')))[0]!;

const entryOf = (data: unknown) => ({ id: 'a', entry: { id: 'a', data }, advisors: [], projects: [], works: [] });

/** 顿号 joins equals of a list and nothing else; the parts of a record are set apart by a comma. */
describe('in Chinese', () => {
  test('institution, unit and place are parts; the institutions of a joint degree are equals', () => {
    const degree = education.parse({
      institutions: ['香港理工大学', '东方理工大学'],
      unit: 'MMLAB@HKU',
      place: '中国香港',
      degree: '博士',
      field: '计算机科学',
      courses: [{ name: '编译原理' }, { name: '操作系统' }],
    });
    const advisors = [
      { name: '张三', title: '教授', affiliation: '中山大学' },
      { name: '李四', title: '教授', affiliation: '悉尼大学' },
    ];
    expect(chineseRows('education', { ...degree, advisors })).toEqual([
      '博士，计算机科学',
      '香港理工大学、东方理工大学，MMLAB@HKU，中国香港',
      '导师：张三（教授，中山大学）、李四（教授，悉尼大学）',
      '主要课程：编译原理、操作系统',
    ]);
  });

  test('unit and organization are parts; positions are equals, and so are places', () => {
    const data = role.parse({
      organization: '悉尼大学',
      unit: 'FSA 实验室',
      positions: ['访问学者', '博士研究生'],
      places: ['悉尼', '广州'],
      workMode: 'remote',
    });
    expect(chineseRows('experience', entryOf(data))).toEqual([
      'FSA 实验室，悉尼大学，悉尼、广州',
      '访问学者、博士研究生 · 远程',
    ]);
  });

  test('event and place, course and institution, detail and level are parts', () => {
    expect(chineseRows('talks', talk.parse({ title: '报告', event: '学术会议', place: '北京', date: 2024 }))[1]).toBe(
      '学术会议，北京',
    );
    const course = { ...teaching.parse({ title: '编译原理', institution: '交通大学', start: 2024 }), instructors: [] };
    expect(chineseRows('teaching', course)[0]).toBe('编译原理，交通大学');
    const skills = skillGroup.parse({
      label: '语言',
      items: [{ name: '英文', detail: '六级', level: '流利' }, '中文'],
    });
    expect(chineseRows('skills', skills)).toEqual(['语言\u2002英文（六级，流利）、中文']);
  });

  test('venue, pages and year of a publication are parts', () => {
    const paper = {
      key: 'wu1957',
      type: 'article-journal',
      title: 'Parity',
      authors: [],
      people: [],
      others: false,
      editors: [],
      issued: '1957',
      venue: { name: 'Physical Review' },
      volume: '105',
      pages: '1413',
      ids: {},
      links: [],
      awards: [],
    };
    const group = { by: undefined, title: undefined, publications: [paper] };
    expect(chineseRows('publications', group)[1]).toBe('Physical Review 105，第 1413 页，1957');
  });
});
