import type { CvItems } from '#lib/cv/document.ts';
import { formatGrade } from '#lib/cv/rows/education.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText, plainTexts } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { isoPeriod } from './iso-period.ts';
import { listPeople } from './linked.ts';

/** A degree. Advisors, programme, thesis, rank and remarks are fields of our own. */
export function writeEducation(item: CvItems['education'][number], target: CvTarget) {
  const { show } = target;
  const { institutions, gpa, rank, program } = item;
  const url = institutions.find((institution) => institution.url !== undefined)?.url;
  return dropEmpty({
    institution: plainTexts(
      institutions.map(({ name }) => name),
      target,
    ).join(target.words.jointSeparator),
    department: plainText(item.unit, target),
    location: plainText(item.place, target),
    url: url && target.absoluteUrl(url),
    area: plainText(item.field, target),
    studyType: plainText(item.degree, target),
    ...isoPeriod(item.start, item.end, target),
    score: gpa && show.has('gpa') ? formatGrade(gpa) : undefined,
    rank: rank && show.has('rank') ? `${rank.position}/${rank.of}` : undefined,
    courses: show.has('courses')
      ? item.courses.map(({ name, grade }) =>
          [plainText(name, target), grade && formatGrade(grade)].filter(Boolean).join(' '),
        )
      : [],
    coursesNote: show.has('courses') ? plainText(item.coursesNote, target) : undefined,
    program: plainText(program?.name, target),
    programDescription: plainText(program?.description, target),
    thesis: plainText(item.thesis, target),
    advisors: listPeople(item.advisors, target),
    notes: plainTexts(item.notes, target),
  });
}
