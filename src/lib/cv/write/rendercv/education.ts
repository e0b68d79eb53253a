import type { CvItems } from '#lib/cv/document.ts';
import { formatGrade, tellProgram } from '#lib/cv/rows/education.ts';
import { tellPeople } from '#lib/cv/rows/people.ts';
import { joined, say, tell } from '#lib/cv/rows/row.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { escapedPieces, markdownText } from './markdown.ts';
import { renderCvPeriod } from './period.ts';
import { writePoints } from './points.ts';

/** A degree. RenderCV wants an area; where there is none the degree is it. */
export function writeEducationEntry(item: CvItems['education'][number], target: CvTarget) {
  const { words, show } = target;
  const { listSeparator, partSeparator, jointSeparator, colon, education } = words;
  const institutions = joined(
    item.institutions.map(({ name }) => tell(name, target)),
    jointSeparator,
  );
  const degree = escapedPieces(tell(item.degree, target), target);
  const area = escapedPieces(tell(item.field, target), target);
  return dropEmpty({
    institution: escapedPieces(joined([institutions, tell(item.unit, target)], partSeparator), target),
    area: area || degree,
    degree: area && degree,
    ...renderCvPeriod(item.start, item.end, target),
    location: markdownText(item.place, target),
    highlights: writePoints(
      [
        tellProgram(item, target),
        tellPeople(
          item.advisors,
          (item.advisors.length > 1 ? education.advisors : education.advisor) + colon.trimEnd(),
          target,
        ),
        labelled(education.thesis, tell(item.thesis, target)),
        say(item.gpa && show.has('gpa') && `${education.gpa} ${formatGrade(item.gpa)}`),
        say(item.rank && show.has('rank') && `${education.rank} ${item.rank.position}/${item.rank.of}`),
        show.has('courses') ? labelled(education.courses, tellCourses()) : [],
        ...item.notes.map((note) => tell(note, target)),
      ],
      target,
    ),
  });

  function labelled(label: string, said: ReturnType<typeof tell>) {
    return said.length > 0 ? [...say(label + colon), ...said] : [];
  }

  function tellCourses() {
    const courses = item.courses.map(({ name, grade }) => [
      ...tell(name, target),
      ...say(grade && ` ${formatGrade(grade)}`),
    ]);
    return joined([joined(courses, listSeparator), tell(item.coursesNote, target)], ' ');
  }
}
