import { expect, test } from 'vitest';
import { type CvSection, sectionParts } from '#cv/document.ts';
import { project } from '#model/schema/project.ts';
import { linesOf, readerOf } from '../cv-reader.ts';

test('a project says for what it was made, and where', () => {
  const data = project.parse({
    title: 'GuangTu',
    context: 'South China Microsoft Hackathon Competition',
    place: 'Guangzhou, China',
    start: '2017-04',
    highlights: ['Map-planning software.'],
  });
  const section = { name: 'projects', title: undefined, items: [{ entry: { id: 'a', data }, advisors: [] }] };
  expect(linesOf(sectionParts(section as unknown as CvSection, readerOf('en')))).toEqual([
    ['GuangTu · South China Microsoft Hackathon Competition · Guangzhou, China', 'Map-planning software.'],
  ]);
});
